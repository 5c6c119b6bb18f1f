public import PlanModel

/// The four tests of progress that is less than expected (SEND Code of Practice 6.17).
///
/// Any one of them is a prompt to look closer with the family and the pupil. None says that
/// a pupil has special educational needs, and slow progress alone does not mean it. A test
/// whose numbers are missing is `nil` and never a pass or a failure.
///
/// ```swift
/// var progress = LessThanExpectedProgress(ProgressSpan(start: 40, now: 46), weeks: 10)
/// progress.previousWeeklyGain = 0.8
/// progress.isBelowPreviousRate   // true: 0.6 a week against 0.8 before
/// ```
///
/// ## Topics
///
/// ### What is compared
/// - ``init(_:weeks:)``
/// - ``previousWeeklyGain``
/// - ``peers``
/// - ``gap``
/// - ``direction``
/// - ``slowerThanPeersPercent``
///
/// ### The four tests
/// - ``isSlowerThanPeers``
/// - ``isBelowPreviousRate``
/// - ``failsToCloseGap``
/// - ``widensGap``
///
/// ### Taken together
/// - ``isLessThanExpected``
/// - ``weeklyGain``
public struct LessThanExpectedProgress: Hashable, Sendable {
  /// Where the pupil stood at the start and stands at the end.
  public var pupil: ProgressSpan

  /// The weeks between the two.
  public var weeks: Number

  /// What the pupil gained in a week before, in the same unit.
  ///
  /// `nil` if it isn't known.
  public var previousWeeklyGain: Number?

  /// Where peers with the same baseline stood and stand, over the same weeks.
  ///
  /// `nil` if it isn't known.
  public var peers: ProgressSpan?

  /// How far the pupil was and is behind pupils of the same age, as distances.
  ///
  /// `nil` if it isn't known.
  public var gap: ProgressSpan?

  /// Which way is better.
  public var direction: Direction = .increase

  /// The percentage of the peers' rate below which a rate is significantly slower.
  public var slowerThanPeersPercent = EquityThresholds().slowerThanPeersPercent

  /// Creates the tests for a span of time.
  ///
  /// - Parameters:
  ///   - pupil: Where the pupil stood at the start and stands at the end.
  ///   - weeks: The weeks between the two.
  public init(_ pupil: ProgressSpan, weeks: Number) {
    self.pupil = pupil
    self.weeks = weeks
  }

  private var rate: GainRate? { rate(of: pupil) }

  private func rate(of span: ProgressSpan) -> GainRate? {
    span.gain(direction).flatMap { GainRate(gain: $0, weeks: weeks) }
  }

  /// What was gained in a week, above zero for the better.
  ///
  /// `nil` without weeks.
  public var weeklyGain: Double? { rate?.value }

  /// Whether progress is significantly slower than that of peers from the same baseline.
  ///
  /// `nil` if no peers are known.
  public var isSlowerThanPeers: Bool? {
    guard let rate, let other = peers.flatMap(rate(of:)) else { return nil }
    return rate.isBelow(other, percent: slowerThanPeersPercent)
  }

  /// Whether progress fails to match or better the pupil's own rate before.
  ///
  /// `nil` if no rate before is known.
  public var isBelowPreviousRate: Bool? {
    guard let rate, let previousWeeklyGain else { return nil }
    return rate.isBelow(GainRate(perWeek: previousWeeklyGain))
  }

  /// Whether the gap to pupils of the same age is as wide as before, or wider.
  ///
  /// `nil` if no gap is known.
  public var failsToCloseGap: Bool? {
    gap?.isOpenAsBefore
  }

  /// Whether the gap to pupils of the same age is wider than before.
  ///
  /// `nil` if no gap is known.
  public var widensGap: Bool? {
    gap?.isWidening
  }

  /// Whether any test is a prompt to look closer.
  ///
  /// `nil` if none of them can be judged.
  public var isLessThanExpected: Bool? {
    var answer: Bool?
    for test in [isSlowerThanPeers, isBelowPreviousRate, failsToCloseGap, widensGap] {
      if let test { answer = answer == true || test }
    }
    return answer
  }
}
