/// How exactly a due day is known.
public struct DuePrecision: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The day was written.
  public static let day = Self(rawValue: "day")

  /// A month was written; the due day is its last.
  public static let month = Self(rawValue: "month")

  /// A term was written; the due day comes from a calendar.
  public static let term = Self(rawValue: "term")

  /// A year or key stage was written.
  public static let year = Self(rawValue: "year")
}

// MARK: - Vocabulary

extension DuePrecision {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<DuePrecision>(
    id: "duePrecision",
    title: "Precision of due days",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.day, "Day"),
      .init(.month, "Month"),
      .init(.term, "Term"),
      .init(.year, "Year"),
    ]
  )
}
