/// A code from a vocabulary that may grow, such as an area of need.
///
/// A code is a value, known or not: text that no vocabulary lists is kept and written back.
/// A vendor adds a member of their own in an extension.
public protocol VocabularyCode: RawRepresentable, TextValue, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
  /// The vocabulary that lists the codes in force.
  static var vocabulary: Vocabulary<Self> { get }

  /// Creates a code; any text is a code.
  ///
  /// - Parameter rawValue: The code as it stands in documents.
  init(rawValue: String)
}

extension VocabularyCode {
  /// The official name, or the code itself if the vocabulary does not list it.
  public var name: String {
    Self.vocabulary.entry(for: self)?.name ?? rawValue
  }

  /// Whether the vocabulary lists the code.
  public var isKnown: Bool {
    Self.vocabulary.entry(for: self) != nil
  }

  /// The code as it stands in documents.
  public var description: String { rawValue }

  public init(stringLiteral code: String) {
    self.init(rawValue: code)
  }

  /// Returns whether a code comes before another: known codes first, in their official order.
  public static func < (one: Self, other: Self) -> Bool {
    let places = (vocabulary.place(of: one), vocabulary.place(of: other))
    guard places.0 == places.1 else { return places.0 < places.1 }
    return one.rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8)
  }

  public static func == (one: Self, other: Self) -> Bool {
    one.rawValue.utf8.elementsEqual(other.rawValue.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in rawValue.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

// MARK: - Field value

extension VocabularyCode {
  public static var shape: FieldShape { .code(vocabulary.id) }
  public static var blank: Self { Self(rawValue: "") }
  public var fieldText: String { rawValue }

  public init?(fieldText: String) {
    self.init(rawValue: fieldText)
  }
}
