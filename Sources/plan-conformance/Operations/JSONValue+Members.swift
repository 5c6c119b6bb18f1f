import PlanCodec

extension [JSONValue.Member] {
  /// Creates members, without those that have no value.
  ///
  /// - Parameter members: Names and values in order.
  init(_ members: (String, JSONValue?)...) {
    self = members.compactMap { name, value in
      value.map { JSONValue.Member(name: name, value: $0) }
    }
  }
}

extension JSONValue {
  /// Creates a text.
  ///
  /// - Parameter text: The text, `nil` for `null`.
  init(text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  /// Creates a whole number.
  ///
  /// - Parameter number: The number, `nil` for `null`.
  init(_ number: Int?) {
    self = number.map { .number(JSONNumber($0)) } ?? .null
  }

  /// Creates a range as a list of its ends, the upper one excluded.
  ///
  /// - Parameter range: The range.
  init(_ range: Range<Int>) {
    self = .array([JSONValue(range.lowerBound), JSONValue(range.upperBound)])
  }
}
