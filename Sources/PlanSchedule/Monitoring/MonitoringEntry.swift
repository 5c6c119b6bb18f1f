public import PlanModel

/// One day of one of the four schedules of a plan.
public struct MonitoringEntry: Hashable, Sendable, Identifiable {
  /// The schedule.
  public let kind: MonitoringKind

  /// The turn of the schedule, with its day and what moved it.
  public let review: PlannedReview

  /// The day.
  public var day: Day { review.day }

  /// The identifier, such as `measurement.weeks.1.2026-09-16`.
  ///
  /// It is that of the occurrence after the code of the schedule, so that no two entries of
  /// a timetable share one.
  public var id: Identifier<MonitoringEntry> {
    Identifier("\(kind.rawValue).\(review.id)") ?? .blank
  }
}
