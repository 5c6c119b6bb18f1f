import PlanModel

extension CheckedPlan {
  /// The pupil's year group as a number, told from its digits where it has one or two.
  ///
  /// `nil` if it isn't known.
  var pupilYear: Int? {
    guard let code = context.yearGroup?.rawValue else { return nil }
    var number = 0
    guard 1...2 ~= code.utf8.count else { return context.yearNumber }
    for byte in code.utf8 {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else {
        return context.yearNumber
      }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    let isWritten = code.utf8.count == (number < 10 ? 1 : 2)
    return isWritten && 1...14 ~= number ? number : context.yearNumber
  }
}
