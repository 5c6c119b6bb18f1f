/// How many values after lie beyond both the level and the trend of the values before.
///
/// The conservative dual criterion (Fisher, Kelley and Lomas 2003) draws the mean and the
/// trend of the phase before on into the phase after and moves both a little towards the
/// better side. The trend is the median line of three parts, by
/// ``TrendMethod/tukey``.
public struct DualCriterion: Hashable, Sendable, ContentFree {
  /// The number of values after that are better than both lines.
  public let beyond: Int

  /// The number of values after.
  public let count: Int

  /// The probability of at least so many, were each as likely beyond as not.
  ///
  /// It takes the values for independent, which weekly values are not.
  public let probability: Double

  /// By how many standard deviations of the values before the lines are moved.
  public let shift: Double

  /// The number of values before.
  public let before: Int

  /// Whether the criterion calls the change systematic: a probability below 0.05.
  ///
  /// It says that the values differ from the lines, and not why.
  public var isSystematic: Bool { probability < 0.05 }
}

extension PhaseComparison {
  /// Counts the values after that lie beyond both the level and the trend before.
  ///
  /// - Parameter shift: By how many standard deviations of the values before both lines
  ///   are moved, 0 to 1.
  /// - Returns: The count with its probability.
  /// - Throws: ``CannotJudgeReason/ordinalScale`` for levels,
  ///   ``CannotJudgeReason/orderUnknown`` without an order in time,
  ///   ``CannotJudgeReason/methodNumberInvalid`` for another shift.
  public func dualCriterion(
    shift: Double = 0.25
  ) throws(CannotJudgeReason) -> DualCriterion {
    guard 0...1 ~= shift else { throw .methodNumberInvalid }
    let times = try timesInOrder()
    let moments = try moments().before
    let points = zip(times.before, earlier).map { TrendPoint(week: $0, value: $1) }
    let line = try Trend.tukey(points)
    let move = shift * moments.standardDeviation
    let grain = Grain(of: earlier + later)
    let beyond = zip(times.after, later).count { time, value in
      let level = max(moments.mean, line.intercept + line.weeklySlope * time)
      return grain.count(in: value - level - move) > 0
    }
    guard
      let probability = BinomialTail.probability(ofAtLeast: beyond, of: later.count)
    else { throw .tooManyReadings }
    return DualCriterion(
      beyond: beyond,
      count: later.count,
      probability: probability,
      shift: shift,
      before: earlier.count
    )
  }
}
