public import PlanModel

/// The value of one day of a phase.
public struct PhaseValue: Hashable, Sendable, ContentFree {
  /// The day.
  public let on: Day

  /// The value in the unit of the target: the median if a day has several readings.
  public let value: Double

  /// The readings behind it, none for a score of the baseline.
  public let readings: [Reading.ID]
}
