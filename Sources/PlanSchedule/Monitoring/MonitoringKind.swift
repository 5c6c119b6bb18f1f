public import PlanModel

/// One of the four schedules of a plan, none of which follows from another.
public struct MonitoringKind: VocabularyCode {
  /// The code as it stands in documents, such as `measurement`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// When readings are taken.
  public static let measurement = Self(rawValue: "measurement")

  /// When readings are looked at together.
  public static let decisionCheck = Self(rawValue: "decisionCheck")

  /// When the family is told.
  public static let report = Self(rawValue: "report")

  /// When the plan is formally reviewed.
  public static let formalReview = Self(rawValue: "formalReview")

  /// The four kinds, in the order in which things of one day are listed.
  public static let all: [MonitoringKind] = [
    measurement, decisionCheck, report, formalReview,
  ]
}

// MARK: - Vocabulary

extension MonitoringKind {
  /// The four schedules of a monitoring plan.
  public static let vocabulary = Vocabulary<MonitoringKind>(
    id: "monitoringKind",
    title: "Schedules of a plan",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: [
      .init(.measurement, "Measurement", aliases: ["Measure", "Reading"]),
      .init(.decisionCheck, "Decision check", aliases: ["Check"]),
      .init(.report, "Report", aliases: ["Report to the family"]),
      .init(.formalReview, "Formal review", aliases: ["Review"]),
    ]
  )
}
