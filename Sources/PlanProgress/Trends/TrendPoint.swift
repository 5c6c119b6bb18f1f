/// A value with its week, the smallest input of a trend.
public struct TrendPoint: Hashable, Sendable {
  /// The week, counted in days divided by seven from any fixed day.
  public let week: Double

  /// The value.
  public let value: Double

  /// Creates a point.
  ///
  /// - Parameters:
  ///   - week: The week, counted in days divided by seven from any fixed day.
  ///   - value: The value.
  public init(week: Double, value: Double) {
    self.week = week
    self.value = value
  }
}
