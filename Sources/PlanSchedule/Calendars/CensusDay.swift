public import PlanModel

/// A census and the day on which it falls.
public struct CensusDay: Hashable, Sendable {
  /// The census.
  public let census: Census

  /// The day.
  public let day: Day
}
