public import PlanModel

/// Where a plan stands in its cycles on a day.
public struct CycleStanding: Hashable, Sendable {
  /// The number of the cycle.
  public let number: Int

  /// The stage of the cycle.
  public let stage: ReviewStage

  /// The days of the stage, `nil` while it has no end.
  ///
  /// A review that was not held on its day goes on, and assessing after the last review that
  /// is known has no end yet.
  public let days: ClosedRange<Day>?
}
