extension Trend {
  /// Finds the median of the slopes between all pairs of points.
  ///
  /// One absurd score hardly moves it, so it is proposed where much hangs on the answer
  /// (Vannest and others 2012). Pairs of the same week are left out.
  ///
  /// - Parameter points: The points in any order, at least three in at least two weeks.
  /// - Returns: The trend, whose line has as many points above it as below.
  /// - Throws: Why there is none, such as ``CannotJudgeReason/tooFewReadings``.
  public static func theilSen(
    _ points: [TrendPoint]
  ) throws(CannotJudgeReason) -> Trend {
    try check(points)
    var slopes: [Double] = []
    for (place, one) in points.enumerated() {
      for other in points[..<place] where other.week != one.week {
        slopes.append((one.value - other.value) / (one.week - other.week))
      }
    }
    let slope = median(of: slopes)
    let intercept = median(of: points.map { $0.value - slope * $0.week })
    guard slope.isFinite, intercept.isFinite else { throw .numberTooLarge }
    return Trend(
      method: .theilSen,
      count: points.count,
      weeklySlope: slope,
      intercept: intercept,
      fit: nil
    )
  }

  private static func median(of numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let upper = sorted[sorted.count / 2]
    guard sorted.count.isMultiple(of: 2) else { return upper }
    return (sorted[sorted.count / 2 - 1] + upper) / 2
  }
}
