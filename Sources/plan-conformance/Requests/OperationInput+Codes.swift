import PlanModel

extension OperationInput {
  /// Returns the code of a member.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The code.
  /// - Throws: An error if the member is missing, or one that names the codes if it is none.
  func code<Code: VocabularyCode>(_ name: String) throws(OperationError) -> Code {
    try member(name).code()
  }

  /// Returns the code of a member that may be absent.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The code, or `nil` if there is no such member or it is `null`.
  /// - Throws: An error that names the codes if it is none.
  func optionalCode<Code: VocabularyCode>(
    _ name: String
  ) throws(OperationError) -> Code? {
    try optionalMember(name)?.code()
  }

  /// Returns the value as a code that its vocabulary has.
  ///
  /// - Returns: The code.
  /// - Throws: An error that names the codes if it is none.
  func code<Code: VocabularyCode>() throws(OperationError) -> Code {
    let code = Code(rawValue: try text())
    guard code.isKnown else {
      let codes = Code.vocabulary.entries.map(\.code.rawValue)
      throw invalid("write one of \(codes.joined(separator: ", "))")
    }
    return code
  }

  /// Returns the way in which a number gets better, in the member `direction`.
  ///
  /// - Returns: The direction, increase if there is none.
  /// - Throws: An error if it is another word.
  func direction() throws(OperationError) -> Direction {
    try optionalCode("direction") ?? .increase
  }
}

// MARK: - Identifiers

extension OperationInput {
  /// Returns the identifier in a member.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The identifier.
  /// - Throws: An error if the member is missing or no identifier.
  func identifier<Subject>(
    _ name: String
  ) throws(OperationError) -> Identifier<Subject> {
    try member(name).identifier()
  }

  /// Returns the value as an identifier.
  ///
  /// - Returns: The identifier.
  /// - Throws: An error if it is none.
  func identifier<Subject>() throws(OperationError) -> Identifier<Subject> {
    guard let identifier = Identifier<Subject>(try text()) else {
      let longest = Identifier<Subject>.maximumLength
      throw invalid("write 1 to \(longest) bytes without control characters")
    }
    return identifier
  }
}
