import PlanModel

extension OperationInput {
  /// Returns the style of target in a member.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The style, SMART if there is no such member.
  /// - Throws: An error that names the styles if it is none.
  func style(_ name: String) throws(OperationError) -> TargetStyle {
    guard let member = optionalMember(name) else { return .smart }
    let style = TargetStyle(rawValue: try member.text())
    guard style.isKnown else {
      let names = TargetStyle.vocabulary.entries.map(\.code.rawValue)
      throw member.invalid("write one of \(names.joined(separator: ", "))")
    }
    return style
  }
}
