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
/// baseline and after the due day there is no line.
///
/// ## Topics
///
/// ### Creating an aimline
/// - ``init(from:at:to:at:)``
/// - ``init(of:)``
///
/// ### Reading it
/// - ``value(on:)``
/// - ``weeks``
/// - ``weeklyRate``
public struct Aimline: Hashable, Sendable {
  /// The day of the baseline.
  public let start: Day

  /// The value of the baseline.
  public let startValue: Double

  /// The due day.
  public let end: Day

  /// The value to reach.
  public let endValue: Double

  /// Creates an aimline between two days.
  ///
  /// The line is `nil` if the end does not lie after the start, or a value is not finite.
  ///
  /// - Parameters:
  ///   - start: The day of the baseline.
  ///   - startValue: The value of the baseline.
  ///   - end: The due day.
  ///   - endValue: The value to reach, in the same unit.
  public init?(from start: Day, at startValue: Double, to end: Day, at endValue: Double) {
    guard start < end, (endValue - startValue).isFinite else { return nil }
    self.start = start
    self.startValue = startValue
    self.end = end
    self.endValue = endValue
  }

  /// Creates the aimline of a target, in the unit in which its readings are compared.
  ///
  /// Counts of items become percentages where the criterion is one: from 4 of 10 to 80% is
  /// a line from 40 to 80.
  ///
  /// - Parameter target: The target with its baseline, value to reach and due day.
  /// - Throws: Why there is no line, such as ``CannotJudgeReason/baselineMissing``.
  public init(of target: Target) throws(CannotJudgeReason) {
    guard !target.isOpenOutcome else { throw .openOutcome }
    guard !target.isOrdinal else { throw .ordinalScale }
    guard target.judgedKind != .frequency else { throw .countsPerPeriod }
    let scale = target.scale
    let from = try target.baselineLevel(on: scale).doubleValue
    let to = try target.goalLevel(on: scale).doubleValue
    guard let start = target.countsFrom else { throw .startMissing }
    guard let due = target.due else { throw .dueMissing }
    guard start < due else { throw .dueNotAfterBaseline }
    guard let line = Self(from: start, at: from, to: due, at: to) else {
      throw .numberTooLarge
    }
    self = line
  }

  /// The length in weeks of seven days.
  public var weeks: Double { Double(start.days(until: end)) / 7 }

  /// How much must be gained in each week, negative for a target to decrease.
  public var weeklyRate: Double { (endValue - startValue) / weeks }

  /// Returns the value of the line on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: The value, or `nil` before ``start`` and after ``end``.
  public func value(on day: Day) -> Double? {
    guard start <= day, day <= end else { return nil }
    let share = Double(start.days(until: day)) / Double(start.days(until: end))
    return startValue + (endValue - startValue) * share
  }
}
