public import PlanModel

/// Two phases of one pupil, the values before a change and those after.
///
/// ```swift
/// let comparison = try PhaseComparison(
///   before: [20, 20, 26, 25, 22, 23],
///   after: [28, 25, 24, 27, 30, 30, 29]
/// )
/// let share = try comparison.effectSize(by: .nonoverlapOfAllPairs)
/// share.value       // 0.917
/// share.interval    // 0.597...0.986
/// ```
///
/// Where less is better, both phases are turned round first, so that in every result but
/// the log response ratios more is better. What a comparison can't answer has a
/// ``CannotJudgeReason``, never a number that is none.
///
/// Two phases are no experiment: other things change as well. Errors and intervals take
/// the values for independent, and weekly values lean on each other.
///
/// ## Topics
///
/// ### Setting up a comparison
/// - ``init(before:after:direction:scale:)``
/// - ``init(pointsBefore:pointsAfter:direction:scale:)``
/// - ``before``
/// - ``after``
/// - ``direction``
/// - ``scale``
///
/// ### Limits
/// - ``minimumCount``
/// - ``preferredCount``
/// - ``maximumCount``
///
/// ### Asking for effect sizes
/// - ``effectSize(by:confidence:)``
/// - ``percentageOfGoalObtained(goal:confidence:)``
///
/// ### Looking further
/// - ``pairs``
/// - ``standardErrorOfNonoverlap(by:)``
/// - ``baselineCorrection()``
/// - ``dualCriterion(shift:)``
public struct PhaseComparison: Hashable, Sendable, ContentFree {
  /// The values before, in the order of time.
  public let before: [Double]

  /// The values after, in the order of time.
  public let after: [Double]

  /// Which way is better.
  public let direction: Direction

  /// What may be done with the values.
  public let scale: ScaleOfMeasurement

  /// The times of all values, `nil` if they don't rise from each to the next.
  private let times: [Double]?

  /// The values before, turned so that more is better.
  let earlier: [Double]

  /// The values after, turned so that more is better.
  let later: [Double]

  /// The number of values below which a phase is not compared.
  public static let minimumCount = 3

  /// The number of values that a phase should have.
  public static let preferredCount = 5

  /// The largest number of values of a phase.
  public static let maximumCount = Trend.maximumPoints

  /// Compares values at even distances in time, as of sessions.
  ///
  /// - Parameters:
  ///   - before: The values before in the order of time, at least ``minimumCount``.
  ///   - after: The values after, likewise.
  ///   - direction: Which way is better.
  ///   - scale: What may be done with the values; only a ratio scale has ratios.
  /// - Throws: Why they can't be compared, such as ``CannotJudgeReason/tooFewInPhase``.
  public init(
    before: [Double],
    after: [Double],
    direction: Direction = .increase,
    scale: ScaleOfMeasurement = .interval
  ) throws(CannotJudgeReason) {
    let times = (0..<before.count + after.count).map { Double($0 + 1) }
    try self.init(before, after, at: times, direction, scale)
  }

  /// Compares values with their weeks.
  ///
  /// - Parameters:
  ///   - before: The values before in any order, at least ``minimumCount``.
  ///   - after: The values after, likewise.
  ///   - direction: Which way is better.
  ///   - scale: What may be done with the values; only a ratio scale has ratios.
  /// - Throws: Why they can't be compared, such as ``CannotJudgeReason/tooFewInPhase``.
  public init(
    pointsBefore before: [TrendPoint],
    pointsAfter after: [TrendPoint],
    direction: Direction = .increase,
    scale: ScaleOfMeasurement = .interval
  ) throws(CannotJudgeReason) {
    let before = before.sorted { ($0.week, $0.value) < ($1.week, $1.value) }
    let after = after.sorted { ($0.week, $0.value) < ($1.week, $1.value) }
    let weeks = (before + after).map(\.week)
    guard weeks.allSatisfy(\.isFinite) else { throw .numberTooLarge }
    let rises = zip(weeks, weeks.dropFirst()).allSatisfy { $0 < $1 }
    let (one, other) = (before.map(\.value), after.map(\.value))
    try self.init(one, other, at: rises ? weeks : nil, direction, scale)
  }

  private init(
    _ before: [Double],
    _ after: [Double],
    at times: [Double]?,
    _ direction: Direction,
    _ scale: ScaleOfMeasurement
  ) throws(CannotJudgeReason) {
    let counts = [before.count, after.count]
    guard counts.allSatisfy({ $0 >= Self.minimumCount }) else { throw .tooFewInPhase }
    guard counts.allSatisfy({ $0 <= Self.maximumCount }) else { throw .tooManyReadings }
    guard (before + after).allSatisfy(\.isFinite) else { throw .numberTooLarge }
    switch direction {
    case .increase: (earlier, later) = (before, after)
    case .decrease: (earlier, later) = (before.map { 0 - $0 }, after.map { 0 - $0 })
    case .maintain: throw .maintenance
    default: throw .directionUnknown
    }
    (self.before, self.after) = (before, after)
    (self.times, self.direction, self.scale) = (times, direction, scale)
  }

  /// Returns the times of the values before and after.
  func timesInOrder() throws(CannotJudgeReason) -> (before: [Double], after: [Double]) {
    guard let times else { throw .orderUnknown }
    return (Array(times.prefix(before.count)), Array(times.dropFirst(before.count)))
  }
}
