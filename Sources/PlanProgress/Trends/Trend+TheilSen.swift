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
    let points = try ordered(points)
    guard let slope = Median.of(try slopes(between: points)) else { throw .oneDayOnly }
    let intercept = medianRest(of: points, slope: slope)
    return try line(.theilSen, points, slope: slope, intercept: intercept)
  }

  /// Returns the slopes between all pairs of points in different weeks.
  private static func slopes(
    between points: [TrendPoint]
  ) throws(CannotJudgeReason) -> [Double] {
    let pairs = points.count * (points.count - 1) / 2
    var slopes = [Double](repeating: 0, count: pairs)
    var count = 0
    // A slope that is not finite turns this into what is not a number.
    var check = 0.0
    for place in points.indices {
      let one = points[place]
      for other in points[..<place] {
        let weeks = one.week - other.week
        // In order of weeks, the points that follow are of the same week.
        guard weeks > 0 else { break }
        let slope = (one.value - other.value) / weeks
        check += slope * 0
        slopes[count] = slope
        count += 1
      }
    }
    guard check == 0 else { throw .numberTooLarge }
    slopes.removeLast(pairs - count)
    return slopes
  }

  /// Returns the median of what values exceed a line through zero by.
  ///
  /// It is not a number for numbers that are too large.
  static func medianRest(of points: [TrendPoint], slope: Double) -> Double {
    let rests = points.map { $0.value - slope * $0.week }
    guard rests.allSatisfy(\.isFinite) else { return .nan }
    return Median.of(rests) ?? .nan
  }
}
