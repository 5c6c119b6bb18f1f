public import PlanModel

/// Why a school is closed to pupils on days of a term.
public struct ClosureKind: VocabularyCode {
  /// The code as it stands in documents, such as `halfTerm`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The holiday in the middle of a term, of one week or two.
  public static let halfTerm = Self(rawValue: "halfTerm")

  /// A day of staff training, on which pupils stay at home.
  public static let inset = Self(rawValue: "inset")

  /// A day that the school could not open, or chose not to.
  public static let closure = Self(rawValue: "closure")

  /// A bank holiday.
  public static let bankHoliday = Self(rawValue: "bankHoliday")
}

// MARK: - Vocabulary

extension ClosureKind {
  /// The kinds that this library knows; England has no official list.
  public static let vocabulary = Vocabulary<ClosureKind>(
    id: "closureKind",
    title: "Kinds of school closure",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: [
      .init(.halfTerm, "Half-term holiday", aliases: ["Half term", "Half-term break"]),
      .init(
        .inset,
        "Staff training day",
        aliases: ["INSET day", "Training day", "Professional development day"]
      ),
      .init(.closure, "Closure", aliases: ["Closed", "School closed"]),
      .init(.bankHoliday, "Bank holiday", aliases: ["Public holiday"]),
    ]
  )
}
