/// How much readings rise or fall in a week.
///
/// ```swift
/// let trend = try Trend.leastSquares(points)
/// trend.weeklySlope                 // 1.0
/// trend.interval(confidence: 0.9)   // 0.70...1.30
/// ```
///
/// A trend always says how it was found and from how many points. With few points its
/// interval is wide; show the interval rather than the slope alone.
///
/// ## Topics
///
/// ### Finding a trend
/// - ``leastSquares(_:)``
/// - ``theilSen(_:)``
///
/// ### Reading it
/// - ``method``
/// - ``count``
/// - ``weeklySlope``
/// - ``intercept``
/// - ``fit``
/// - ``interval(confidence:)``
///
/// ### Comparing it with an aim
/// - ``statement(against:confidence:direction:)``
/// - ``projection(to:confidence:direction:)``
public struct Trend: Hashable, Sendable {
  /// How the slope was found.
  public let method: TrendMethod

  /// The number of points it rests on.
  public let count: Int

  /// The gain in a week, negative for a fall.
  public let weeklySlope: Double

  /// The value of the line in week 0.
  public let intercept: Double

  /// How far the points scatter, `nil` for a method that does not say.
  public let fit: LeastSquaresFit?

  /// The largest number of points that the methods are meant for.
  public static let maximumPoints = 1_000

  /// Returns the range in which the weekly slope may lie.
  ///
  /// Weekly school data lean on each other, so the true range is rather wider.
  ///
  /// - Parameter confidence: The level of confidence, above 0 and below 1.
  /// - Returns: The range, or `nil` for a method without one or a level out of its range.
  public func interval(confidence: Double = 0.9) -> ClosedRange<Double>? {
    guard let fit, confidence > 0, confidence < 1 else { return nil }
    guard
      let student = StudentDistribution(degreesOfFreedom: fit.degreesOfFreedom),
      let quantile = student.quantile(of: 0.5 + confidence / 2)
    else { return nil }
    let margin = quantile * fit.standardErrorOfSlope
    guard (weeklySlope - margin).isFinite, (weeklySlope + margin).isFinite else {
      return nil
    }
    return (weeklySlope - margin)...(weeklySlope + margin)
  }

  /// Refuses points from which no trend can be found.
  static func check(_ points: [TrendPoint]) throws(CannotJudgeReason) {
    guard points.count >= 3 else { throw .tooFewReadings }
    guard points.count <= maximumPoints else { throw .tooManyReadings }
    guard points.allSatisfy({ $0.week.isFinite && $0.value.isFinite }) else {
      throw .numberTooLarge
    }
    let first = points[0].week
    guard points.contains(where: { $0.week != first }) else { throw .oneDayOnly }
  }
}
