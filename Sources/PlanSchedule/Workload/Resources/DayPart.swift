public import PlanModel

/// A part of the school day in which reviews can be held.
///
/// Times of day are the school's matter: a part has slots, counted from 1, and the school
/// knows when each begins.
///
/// ## Topics
///
/// ### Parts
/// - ``morning``
/// - ``afternoon``
/// - ``afterSchool``
public struct DayPart: VocabularyCode {
  /// The code as it stands in documents, such as `afternoon`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The morning.
  public static let morning = Self(rawValue: "morning")

  /// The afternoon.
  public static let afternoon = Self(rawValue: "afternoon")

  /// After lessons have ended.
  public static let afterSchool = Self(rawValue: "afterSchool")
}

// MARK: - Vocabulary

extension DayPart {
  /// The parts that this library knows, in the order of the day.
  public static let vocabulary = Vocabulary<DayPart>(
    id: "dayPart",
    title: "Parts of the school day",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: [
      .init(.morning, "Morning", aliases: ["AM"]),
      .init(.afternoon, "Afternoon", aliases: ["PM"]),
      .init(.afterSchool, "After school", aliases: ["Twilight"]),
    ]
  )
}
