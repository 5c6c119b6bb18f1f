extension Trend {
  /// Finds the line from the first point to the last, to be shown only.
  ///
  /// It rests on two scores, whatever lies between them, so no rule uses it. If several
  /// points share the first or last week, their median counts.
  ///
  /// - Parameter points: The points in any order, at least three in at least two weeks.
  /// - Returns: The trend.
  /// - Throws: Why there is none, such as ``CannotJudgeReason/tooFewReadings``.
  public static func firstToLast(
    _ points: [TrendPoint]
  ) throws(CannotJudgeReason) -> Trend {
    let points = try ordered(points)
    let (first, last) = (points[0].week, points[points.count - 1].week)
    let start = points.prefix { $0.week == first }.map(\.value)
    let end = points.reversed().prefix { $0.week == last }.map(\.value)
    guard let from = Median.of(start), let to = Median.of(end) else {
      throw .tooFewReadings
    }
    let slope = (to - from) / (last - first)
    return try line(
      .firstToLast,
      points,
      slope: slope,
      intercept: from - slope * first
    )
  }
}
