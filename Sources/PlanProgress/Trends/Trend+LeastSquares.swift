extension Trend {
  /// Finds the line with the least squared distances from the points.
  ///
  /// - Parameter points: The points in any order, at least three in at least two weeks.
  /// - Returns: The trend with its fit.
  /// - Throws: Why there is none, such as ``CannotJudgeReason/tooFewReadings``.
  public static func leastSquares(
    _ points: [TrendPoint]
  ) throws(CannotJudgeReason) -> Trend {
    // A fixed order of the sums makes the last digits independent of the input's order.
    let points = try ordered(points)
    let moments = Moments(points)
    let slope = moments.slope
    let unexplained = moments.unexplained(points, bySlope: slope)
    let error = SquareRoot.of(unexplained / Double(points.count - 2))
    let fit = LeastSquaresFit(
      degreesOfFreedom: points.count - 2,
      standardErrorOfEstimate: error,
      standardErrorOfSlope: error / SquareRoot.of(moments.spread),
      rSquared: moments.variation > 0
        ? max(0, 1 - unexplained / moments.variation) : nil,
      meanWeek: moments.meanWeek,
      meanValue: moments.meanValue
    )
    guard error.isFinite, fit.standardErrorOfSlope.isFinite,
      (fit.rSquared ?? 0).isFinite
    else { throw .numberTooLarge }
    let intercept = moments.meanValue - slope * moments.meanWeek
    return try line(.leastSquares, points, slope: slope, intercept: intercept, fit: fit)
  }
}
