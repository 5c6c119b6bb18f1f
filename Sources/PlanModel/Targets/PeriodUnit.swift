/// A period in which things are counted.
public struct PeriodUnit: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A session or lesson.
  public static let session = Self(rawValue: "session")

  /// A school day.
  public static let day = Self(rawValue: "day")

  /// A week.
  public static let week = Self(rawValue: "week")

  /// A month.
  public static let month = Self(rawValue: "month")

  /// Half a term.
  public static let halfTerm = Self(rawValue: "halfTerm")

  /// A term.
  public static let term = Self(rawValue: "term")

  /// A year.
  public static let year = Self(rawValue: "year")
}

// MARK: - Vocabulary

extension PeriodUnit {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<PeriodUnit>(
    id: "periodUnit",
    title: "Periods",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.session, "Session", aliases: ["lesson"]),
      .init(.day, "Day", aliases: ["daily"]),
      .init(.week, "Week", aliases: ["weekly"]),
      .init(.month, "Month", aliases: ["monthly"]),
      .init(.halfTerm, "Half-term", aliases: ["half-termly"]),
      .init(.term, "Term", aliases: ["termly"]),
      .init(.year, "Year", aliases: ["yearly", "annually"]),
    ]
  )
}
