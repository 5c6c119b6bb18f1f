public import PlanModel

/// The level of goal attainment scaling that was reached by a day.
public struct AttainedLevel: Hashable, Sendable, ContentFree {
  /// The level, -2 to 2.
  public let level: Int

  /// The day of the readings behind it.
  public let on: Day
}
