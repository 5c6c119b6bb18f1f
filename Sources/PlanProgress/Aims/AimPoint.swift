public import PlanModel

/// A day with the value that an aimline has on it.
public struct AimPoint: Hashable, Sendable {
  /// The day.
  public let on: Day

  /// The value of the line on the day.
  public let value: Double
}
