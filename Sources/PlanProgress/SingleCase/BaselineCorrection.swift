/// The trend of the values before, which both phases are freed of (Tarlow 2017).
///
/// Numbers are turned so that more is better: where less is better, a slope above zero is
/// a fall of the values.
public struct BaselineCorrection: Hashable, Sendable, ContentFree {
  /// How much better the values before became from one time to the next, by Theil-Sen.
  ///
  /// Unit: of the values, a week or a session as the times of the comparison are.
  public let slope: Double

  /// The value of the line at time zero, turned so that more is better.
  public let intercept: Double

  /// How far the values before rose or fell with time.
  ///
  /// Its probability is rough for few values. A correction by a line that is mostly chance
  /// does harm too; look at both.
  public let trend: KendallTau

  /// What is left of both phases, in grains.
  let rest: (before: [Double], after: [Double])

  public static func == (one: Self, other: Self) -> Bool {
    one.slope == other.slope && one.intercept == other.intercept
      && one.trend == other.trend && one.rest == other.rest
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(slope)
    hasher.combine(intercept)
    hasher.combine(trend)
  }
}

extension PhaseComparison {
  /// Returns the trend of the values before by Theil-Sen, and what is left without it.
  ///
  /// - Returns: The line, and how far the values before follow time.
  /// - Throws: ``CannotJudgeReason/ordinalScale`` for levels,
  ///   ``CannotJudgeReason/orderUnknown`` without an order in time.
  public func baselineCorrection() throws(CannotJudgeReason) -> BaselineCorrection {
    guard scale != .ordinal else { throw .ordinalScale }
    let times = try timesInOrder()
    let points = zip(times.before, earlier).map { TrendPoint(week: $0, value: $1) }
    let line = try Trend.theilSen(points)
    let grain = Grain(of: earlier + later)
    func rest(_ values: [Double], at times: [Double]) -> [Double] {
      zip(times, values).map { time, value in
        grain.count(in: value - (line.intercept + line.weeklySlope * time))
      }
    }
    let left = (
      before: rest(earlier, at: times.before), after: rest(later, at: times.after)
    )
    guard
      let trend = KendallTau(times.before, earlier),
      (left.before + left.after).allSatisfy(\.isFinite)
    else { throw .numberTooLarge }
    return BaselineCorrection(
      slope: line.weeklySlope,
      intercept: line.intercept,
      trend: trend,
      rest: left
    )
  }
}
