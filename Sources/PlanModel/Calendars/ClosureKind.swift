/// Why a school is closed to pupils.
public struct ClosureKind: VocabularyCode {
  /// The code as it stands in documents, such as `halfTerm`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The holiday in the middle of a term, of one week or two.
  public static let halfTerm = Self(rawValue: "halfTerm")

  /// A holiday between terms or within one.
  public static let holiday = Self(rawValue: "holiday")

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
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.halfTerm, "Half-term holiday", aliases: ["Half term", "Half-term break"]),
      .init(
        .holiday,
        "School holiday",
        aliases: [
          "Holiday", "Christmas holiday", "Easter holiday", "Summer holiday",
        ]
      ),
      .init(
        .inset,
        "Staff training day",
        aliases: [
          "INSET day", "Training day", "Professional development day", "Staff training",
          "Staff day", "Non-pupil day", "In-service day",
        ]
      ),
      .init(.closure, "Closure", aliases: ["Closed", "School closed", "Closed day"]),
      .init(.bankHoliday, "Bank holiday", aliases: ["Public holiday"]),
    ]
  )
}
