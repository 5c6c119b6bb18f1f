import PlanCodec
import PlanModel

extension OperationInput {
  /// Returns the exact number of a member.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The number.
  /// - Throws: An error if the member is missing, no number or of more than 18 digits.
  func number(_ name: String) throws(OperationError) -> Number {
    try member(name).number()
  }

  /// Returns the exact number of a member that may be absent.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The number, or `nil` if there is none or it is `null`.
  /// - Throws: An error if it is no number or of more than 18 digits.
  func optionalNumber(_ name: String) throws(OperationError) -> Number? {
    try optionalMember(name)?.number()
  }

  /// Returns the value as an exact number.
  ///
  /// - Returns: The number.
  /// - Throws: An error if it is none, with another code if it has more than 18 digits.
  func number() throws(OperationError) -> Number {
    guard let number = value.number else { throw invalid("write a number") }
    guard let exact = number.number else {
      throw outOfRange("write a number of at most 18 digits")
    }
    return exact
  }

  /// Returns the whole number of a member.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The number.
  /// - Throws: An error if the member is missing or no whole number.
  func integer(_ name: String) throws(OperationError) -> Int {
    try member(name).integer()
  }

  /// Returns the flag of a member that may be absent.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The flag, `false` if there is none or it is `null`.
  /// - Throws: An error if it is neither true nor false.
  func optionalFlag(_ name: String) throws(OperationError) -> Bool {
    try optionalMember(name)?.flag() ?? false
  }
}

extension JSONValue {
  /// Creates a number in the fewest digits that give it back.
  ///
  /// - Parameter number: The number, `nil` or infinite for `null`.
  init(_ number: Double?) {
    self = number.flatMap { JSONNumber($0) }.map(JSONValue.number) ?? .null
  }

  /// Creates yes or no.
  ///
  /// - Parameter flag: The flag, `nil` for `null`: it can't be judged.
  init(_ flag: Bool?) {
    self = flag.map(JSONValue.bool) ?? .null
  }
}
