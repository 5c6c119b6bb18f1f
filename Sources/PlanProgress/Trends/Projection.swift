/// The weeks in which a trend would reach a value, if it went on as it is.
public struct Projection: Hashable, Sendable {
  /// The week in which the line reaches the value.
  public let week: Double

  /// The early end of the range.
  ///
  /// `nil` if that end of the interval does not lead to the value.
  public let earliestWeek: Double?

  /// The late end of the range.
  ///
  /// `nil` if the interval of the slope holds slopes that never lead to the value.
  public let latestWeek: Double?
}
