public import PlanModel

/// A number of JSON with the digits it was written with.
///
/// JSON sets no limit to numbers. The text is kept, so that nothing is rounded: `1.0`,
/// `1e400` and thirty digits stay what they are, and two numbers are equal if their texts
/// are.
public struct JSONNumber: Hashable, Sendable {
  /// The text, such as `12.5` or `1e3`.
  public let text: String

  /// Creates a number from its text, `nil` if the text is no JSON number.
  ///
  /// - Parameter text: The text, by the grammar of JSON.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let isNumber = bytes.withText {
      var scanner = JSONScanner($0, limits: .standard)
      return (try? scanner.number()) == bytes.indices && !bytes.isEmpty
    }
    guard isNumber else { return nil }
    self.text = text
  }

  /// Creates a whole number.
  ///
  /// - Parameter value: The number.
  public init(_ value: Int) {
    text = String(value)
  }

  /// Creates an exact decimal number.
  ///
  /// - Parameter value: The number.
  public init(_ value: Number) {
    text = value.description
  }

  /// Creates a number from a binary one, in the fewest digits that give it back.
  ///
  /// Infinity, and what is not a number, have no text in JSON and give `nil`.
  ///
  /// - Parameter value: The number.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    // Converting with `Int(exactly:)` would need the C mathematics library.
    if value.magnitude < 0x1p53, Double(Int(value)) == value {
      text = String(Int(value))
    } else {
      text = value.description
    }
  }

  init(checked text: String) {
    self.text = text
  }

  /// The number as an exact decimal, `nil` if it has more than 18 digits.
  public var number: Number? { Number(utf8: text.utf8) }

  /// The number as a whole number, `nil` if it has a fraction or does not fit.
  public var intValue: Int? { Int(text) ?? number?.intValue }

  /// The nearest binary number, `nil` if it is beyond them.
  public var doubleValue: Double? {
    Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}
