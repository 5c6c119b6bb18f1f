public import PlanModel

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
/// - ``tukey(_:)``
///
/// ### Finding a line to show only
/// - ``tukeyShortcut(_:)``
/// - ``firstToLast(_:)``
///
/// ### Reading it
/// - ``method``
/// - ``count``
/// - ``weeks``
/// - ``adequacy``
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

  /// The weeks from the first point to the last.
  public let weeks: Double

  /// The gain in a week, negative for a fall.
  public let weeklySlope: Double

  /// The value of the line in week 0.
  public let intercept: Double

  /// How far the points scatter, `nil` for a method that does not say.
  public let fit: LeastSquaresFit?

  /// How far the points can be trusted to show a trend.
  ///
  /// It counts the weeks from the first point. ``ProgressSummary/adequacy`` counts them
  /// from the baseline, where there is one.
  public var adequacy: DataAdequacy { DataAdequacy(readings: count, weeks: weeks) }

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
      let bound = student.bound(confidence: confidence)
    else { return nil }
    let margin = bound * fit.standardErrorOfSlope
    guard (weeklySlope - margin).isFinite, (weeklySlope + margin).isFinite else {
      return nil
    }
    return (weeklySlope - margin)...(weeklySlope + margin)
  }

  /// Returns the points in the order of weeks and, within one, of values.
  static func ordered(_ points: [TrendPoint]) throws(CannotJudgeReason) -> [TrendPoint] {
    guard points.count >= 3 else { throw .tooFewReadings }
    guard points.count <= maximumPoints else { throw .tooManyReadings }
    var isOrdered = true
    var isOneWeek = true
    // What is not a finite number turns this into what is not a number.
    var check = 0.0
    var last = points[0]
    for point in points {
      check += point.week * 0 + point.value * 0
      isOneWeek = isOneWeek && point.week == last.week
      isOrdered = isOrdered && !precedes(point, last)
      last = point
    }
    guard check == 0 else { throw .numberTooLarge }
    guard !isOneWeek else { throw .oneDayOnly }
    return isOrdered ? points : points.sorted(by: precedes)
  }

  private static func precedes(_ one: TrendPoint, _ other: TrendPoint) -> Bool {
    one.week < other.week || (one.week == other.week && one.value < other.value)
  }

  /// Makes a trend of a line through points in order, if its numbers are finite.
  static func line(
    _ method: TrendMethod,
    _ points: [TrendPoint],
    slope: Double,
    intercept: Double,
    fit: LeastSquaresFit? = nil
  ) throws(CannotJudgeReason) -> Trend {
    let weeks = points[points.count - 1].week - points[0].week
    guard slope.isFinite, intercept.isFinite, weeks.isFinite else {
      throw .numberTooLarge
    }
    return Trend(
      method: method,
      count: points.count,
      weeks: weeks,
      weeklySlope: slope,
      intercept: intercept,
      fit: fit
    )
  }
}
