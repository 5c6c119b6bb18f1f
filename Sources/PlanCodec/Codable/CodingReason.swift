/// What is wrong inside a value that the format does not know, in this library's words.
///
/// Errors of coders may quote the value or the name of a member. Only what this library
/// says itself is passed on.
enum CodingReason {
  static let wrongType = JSONError.Code.wrongType.cure
  static let tooDeep = JSONError.Code.tooDeep.cure
  static let sameNames =
    "two members have names that a coder can't tell apart; rename one of them"
  static let inexactNumber =
    "the coder can't carry every digit of the number; set exactNumbers in its userInfo"

  private static let own = [wrongType, tooDeep, sameNames, inexactNumber]

  /// Returns the reason that an error gives, if it is one of this library's.
  static func text(of error: any Error) -> String {
    let reason =
      switch error {
      case DecodingError.dataCorrupted(let context): context.debugDescription
      case EncodingError.invalidValue(_, let context): context.debugDescription
      default: wrongType
      }
    return own.contains(reason) ? reason : wrongType
  }
}
