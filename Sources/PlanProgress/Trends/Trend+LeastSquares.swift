extension Trend {
  /// Finds the line with the least squared distances from the points.
  ///
  /// - Parameter points: The points in any order, at least three in at least two weeks.
  /// - Returns: The trend with its fit.
  /// - Throws: Why there is none, such as ``CannotJudgeReason/tooFewReadings``.
  public static func leastSquares(
    _ points: [TrendPoint]
  ) throws(CannotJudgeReason) -> Trend {
    try check(points)
    // A fixed order of the sums makes the last digits independent of the input's order.
    let points = points.sorted { ($0.week, $0.value) < ($1.week, $1.value) }
    let count = Double(points.count)
    let meanWeek = CompensatedSum.of(points.map(\.week)) / count
    let meanValue = CompensatedSum.of(points.map(\.value)) / count
    let weeks = points.map { $0.week - meanWeek }
    let values = points.map { $0.value - meanValue }
    let spread = CompensatedSum.of(weeks.map { $0 * $0 })
    let variation = CompensatedSum.of(values.map { $0 * $0 })
    let slope = CompensatedSum.of(zip(weeks, values).map { $0 * $1 }) / spread
    let residuals = zip(weeks, values).map { $1 - slope * $0 }
    let unexplained = CompensatedSum.of(residuals.map { $0 * $0 })
    let error = SquareRoot.of(unexplained / (count - 2))
    let fit = LeastSquaresFit(
      degreesOfFreedom: points.count - 2,
      standardErrorOfEstimate: error,
      standardErrorOfSlope: error / SquareRoot.of(spread),
      rSquared: variation > 0 ? max(0, 1 - unexplained / variation) : nil,
      meanWeek: meanWeek,
      meanValue: meanValue
    )
    let intercept = meanValue - slope * meanWeek
    let numbers = [slope, intercept, error, fit.standardErrorOfSlope, fit.rSquared ?? 0]
    guard numbers.allSatisfy(\.isFinite) else { throw .numberTooLarge }
    return Trend(
      method: .leastSquares,
      count: points.count,
      weeklySlope: slope,
      intercept: intercept,
      fit: fit
    )
  }
}
