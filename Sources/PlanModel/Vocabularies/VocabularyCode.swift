/// A code from a vocabulary that may grow, such as an area of need.
///
/// A code is a value, known or not: text that no vocabulary lists is kept and written back.
/// A vendor adds a member of their own in an extension. Codes are compared byte for byte,
/// and sorted in the order of their vocabulary.
///
/// ## Topics
///
/// ### Creating a code
/// - ``init(rawValue:)``
/// - ``init(matching:)``
///
/// ### Describing a code
/// - ``name``
/// - ``isKnown``
///
/// ### The lists behind the codes
/// - ``vocabulary``
/// - ``vocabularies``
public protocol VocabularyCode: RawRepresentable, TextValue, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
  /// The vocabulary that lists the codes in force.
  static var vocabulary: Vocabulary<Self> { get }

  /// Every vocabulary of the codes: ``vocabulary`` first, then drafts and past lists.
  static var vocabularies: [Vocabulary<Self>] { get }

  /// Creates a code; any text is a code.
  ///
  /// - Parameter rawValue: The code as it stands in documents.
  init(rawValue: String)
}

extension VocabularyCode {
  /// The one vocabulary in force, where there is no other.
  public static var vocabularies: [Vocabulary<Self>] { [vocabulary] }

  /// Creates the code that a piece of text names in the vocabulary in force.
  ///
  /// - Parameter text: A code, an official name or an alias, however it is written; `nil`
  ///   is returned for text that names no code, or more than one.
  public init?(matching text: String) {
    guard let code = Self.vocabulary.code(matching: text) else { return nil }
    self = code
  }

  /// Creates a code from a literal; any text is a code.
  public init(stringLiteral code: String) {
    self.init(rawValue: code)
  }

  /// The official name, or the code itself if no vocabulary lists it.
  public var name: String { entry?.contents.name ?? rawValue }

  /// Whether one of the vocabularies lists the code, be it in force, proposed or past.
  public var isKnown: Bool { entry != nil }

  /// The code as it stands in documents.
  public var description: String { rawValue }

  private var entry: VocabularyEntry? {
    Self.vocabulary.list.entry(for: rawValue)
      ?? VocabularyList.entry(for: rawValue, in: Self.lists)
  }

  /// The vocabularies apart from the type of their codes.
  private static var lists: [VocabularyList] { vocabularies.map(\.list) }
}

// MARK: - Comparing

extension VocabularyCode {
  /// Returns whether a code comes before another: known codes first, in their official order.
  @inline(never)
  public static func < (one: Self, other: Self) -> Bool {
    VocabularyList.areInOrder(one.rawValue, other.rawValue, in: lists)
  }

  public static func == (one: Self, other: Self) -> Bool {
    ExactText(one.rawValue) == ExactText(other.rawValue)
  }

  // Without this one, the standard library's compares the raw values as strings, for which
  // two spellings of an accented letter are equal.
  public static func != (one: Self, other: Self) -> Bool {
    !(one == other)
  }

  public func hash(into hasher: inout Hasher) {
    ExactText(rawValue).hash(into: &hasher)
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
