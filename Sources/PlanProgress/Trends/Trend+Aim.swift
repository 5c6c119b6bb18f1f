public import PlanModel

extension Trend {
  /// Compares the trend with the rate that the aim needs, allowing for its uncertainty.
  ///
  /// Only a whole interval below or above the rate says anything: without an interval,
  /// every second pupil who grows exactly as hoped would seem too slow.
  ///
  /// - Parameters:
  ///   - weeklyRate: The rate that the aim needs, as of ``Aimline/weeklyRate``.
  ///   - confidence: The level of confidence, above 0 and below 1.
  ///   - direction: Which way is better.
  /// - Returns: Below or above the rate needed, or that the data can't tell.
  public func statement(
    against weeklyRate: Double,
    confidence: Double = 0.9,
    direction: Direction = .increase
  ) -> SignalStatement {
    guard let interval = interval(confidence: confidence) else { return .cannotTell }
    let isBelow = interval.upperBound < weeklyRate
    guard isBelow || interval.lowerBound > weeklyRate else { return .cannotTell }
    return isBelow == (direction == .decrease) ? .aboveGoalRate : .belowGoalRate
  }

  /// Returns when the line would reach a value, as a range.
  ///
  /// Say it as "on this trend, about week 29 (24 to 40)", never as one day.
  ///
  /// - Parameters:
  ///   - value: The value to reach.
  ///   - confidence: The level of confidence of the range, above 0 and below 1.
  ///   - direction: Which way is better.
  /// - Returns: The weeks, or `nil` if the line does not lead to the value.
  public func projection(
    to value: Double,
    confidence: Double = 0.9,
    direction: Direction = .increase
  ) -> Projection? {
    guard let fit, let interval = interval(confidence: confidence) else { return nil }
    let distance = value - fit.meanValue
    func week(_ slope: Double) -> Double? {
      let isImproving = direction == .decrease ? slope < 0 : slope > 0
      let week = fit.meanWeek + distance / slope
      return isImproving && week.isFinite && week >= 0 ? week : nil
    }
    guard let expected = week(weeklySlope) else { return nil }
    let ends = [interval.lowerBound, interval.upperBound].compactMap(week)
    let earlier = ends.filter { $0 <= expected }.min()
    let later = ends.filter { $0 >= expected }.max()
    return Projection(week: expected, earliestWeek: earlier, latestWeek: later)
  }
}
