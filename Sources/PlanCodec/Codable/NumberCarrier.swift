/// A type that a coder writes as a number with all its digits, such as Foundation's Decimal.
///
/// Coders know whole numbers and binary ones, which keep 15 digits of a fraction. A
/// ``/PlanModel/Number`` has 18. Foundation's JSON coders make an exception for `Decimal`;
/// this library does without Foundation, so a program that uses it says so:
///
/// ```swift
/// let encoder = JSONEncoder()
/// encoder.userInfo[.exactNumbers] = NumberCarrier { Decimal(string: $0) }
/// ```
///
/// The same line for the decoder makes every number of a plan pass exactly. Without it
/// whole numbers of 64 bits and others of up to 15 digits pass. One with more is not
/// written. In reading it is an error too, unless the decoder rounds it to a short number
/// before anybody can notice, as Foundation's makes 1 of 0.999999999999999999.
///
/// A property list has no such number and needs no carrier.
///
/// ## Topics
///
/// ### Creating a carrier
/// - ``init(_:)``
public struct NumberCarrier: Sendable {
  /// Encodes a number, and returns whether the carrier can hold it exactly.
  let encode: @Sendable (JSONNumber, any Encoder) throws -> Bool

  /// Decodes a number, `nil` if there is none.
  let decode: @Sendable (any SingleValueDecodingContainer) -> JSONNumber?

  /// Creates a carrier.
  ///
  /// - Parameter make: Returns the value for a number in plain digits or with a power of
  ///   ten, such as `12.5` or `1e3`, or `nil` if it has none. The value's description must
  ///   be the number in the same form.
  public init<Value: Codable & CustomStringConvertible & Sendable>(
    _ make: @escaping @Sendable (_ text: String) -> Value?
  ) {
    encode = { number, encoder in
      guard let value = make(number.text), let kept = JSONNumber(value.description),
        let exact = ExactDecimal(number), exact == ExactDecimal(kept)
      else { return false }
      var container = encoder.singleValueContainer()
      try container.encode(value)
      return true
    }
    decode = { container in
      (try? container.decode(Value.self)).flatMap { JSONNumber($0.description) }
    }
  }
}

extension CodingUserInfoKey {
  /// Where a coder is told of the type that carries numbers with all their digits.
  ///
  /// The value is a ``NumberCarrier``.
  public static let exactNumbers = named("PlanCodec.exactNumbers")

  private static func named(_ name: String) -> CodingUserInfoKey {
    guard let key = CodingUserInfoKey(rawValue: name) else {
      preconditionFailure("a key of a coder's user information has a name")
    }
    return key
  }
}
