extension Trend {
  /// Finds the line through the medians of a first, middle and last group of points.
  ///
  /// The slope is that between the outer medians; the line is then moved a third of the
  /// way towards the middle one (Tukey 1977).
  ///
  /// - Parameter points: The points in any order, at least three in at least two weeks.
  /// - Returns: The trend.
  /// - Throws: Why there is none, such as ``CannotJudgeReason/tooFewReadings``.
  public static func tukey(_ points: [TrendPoint]) throws(CannotJudgeReason) -> Trend {
    let points = try ordered(points)
    let groups = try TukeyGroups(points)
    let slope = groups.weeklySlope
    let intercept = groups.meanRest(slope: slope)
    return try line(.tukey, points, slope: slope, intercept: intercept)
  }

  /// Finds the line with the slope that manuals work out by hand, to be shown only.
  ///
  /// The slope, ``TukeyGroups/shortcutSlope``, is too small and supposes a point in each
  /// week. No rule uses it.
  ///
  /// - Parameter points: The points in any order, at least three in at least two weeks.
  /// - Returns: The trend.
  /// - Throws: Why there is none, such as ``CannotJudgeReason/tooFewReadings``.
  public static func tukeyShortcut(
    _ points: [TrendPoint]
  ) throws(CannotJudgeReason) -> Trend {
    let points = try ordered(points)
    let groups = try TukeyGroups(points)
    let slope = groups.shortcutSlope
    let intercept = groups.meanRest(slope: slope)
    return try line(.tukeyShortcut, points, slope: slope, intercept: intercept)
  }
}
