public import PlanModel

/// The straight line from where a pupil stood to what is aimed at.
///
/// ```swift
/// let aimline = Aimline(from: "2026-09-07", at: 42, to: "2027-01-25", at: 72)
/// aimline?.weeklyRate               // 1.5
/// aimline?.value(on: "2026-11-16")  // 57
/// ```
///
/// It is a way to look at readings on the way, not a forecast. Before the day of the
/// baseline and after the due day there is no line. Where the closed days of a school are
/// known, the line is flat through a holiday and its weeks are weeks of teaching.
///
/// ## Topics
///
/// ### Creating an aimline
/// - ``init(from:at:to:at:in:)``
/// - ``init(of:in:)``
///
/// ### Reading it
/// - ``value(on:)``
/// - ``weeks``
/// - ``weeklyRate``
///
/// ### On the way
/// - ``milestones(_:)``
/// - ``firstDay(at:)``
/// - ``weeklyRate(from:on:)``
public struct Aimline: Hashable, Sendable {
  /// The day of the baseline.
  public let start: Day

  /// The value of the baseline.
  public let startValue: Double

  /// The due day.
  public let end: Day

  /// The value to reach.
  public let endValue: Double

  /// The days that count on the way.
  public let time: TeachingTime

  /// Creates an aimline between two days.
  ///
  /// The line is `nil` if no day that counts lies after the start and by the end, or a
  /// value is not finite.
  ///
  /// - Parameters:
  ///   - start: The day of the baseline.
  ///   - startValue: The value of the baseline.
  ///   - end: The due day.
  ///   - endValue: The value to reach, in the same unit.
  ///   - time: The days that count.
  public init?(
    from start: Day,
    at startValue: Double,
    to end: Day,
    at endValue: Double,
    in time: TeachingTime = .everyDay
  ) {
    guard time.days(after: start, through: end) > 0, (endValue - startValue).isFinite
    else { return nil }
    self.start = start
    self.startValue = startValue
    self.end = end
    self.endValue = endValue
    self.time = time
  }

  /// The length in weeks of seven days that count.
  public var weeks: Double { time.weeks(from: start, through: end) }

  /// How much must be gained in each week, negative for a target to decrease.
  public var weeklyRate: Double { (endValue - startValue) / weeks }

  /// Returns the value of the line on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: The value, or `nil` before ``start`` and after ``end``.
  public func value(on day: Day) -> Double? {
    guard start <= day, day <= end else { return nil }
    let past = time.days(after: start, through: day)
    let total = time.days(after: start, through: end)
    guard past < total else { return endValue }
    let value = startValue + (endValue - startValue) * (Double(past) / Double(total))
    // Rounding never carries the line beyond its ends.
    return min(max(value, min(startValue, endValue)), max(startValue, endValue))
  }
}
