public import PlanModel
public import PlanProgress

extension GoalProposal {
  /// Proposes a score that somebody has set as the mark.
  ///
  /// - Parameters:
  ///   - score: The score to reach.
  ///   - start: The value at the start.
  ///   - weeks: The weeks from start to goal.
  /// - Returns: The proposal.
  public static func benchmark(
    _ score: Number,
    from start: Number,
    weeks: Number
  ) -> Self {
    Self(method: .benchmark, start: start, goal: score, weeks: weeks, ownSlope: nil)
  }

  /// Proposes the score of a line of a table.
  ///
  /// - Parameters:
  ///   - norm: The line, chosen by a person: its country and passages are theirs to mind.
  ///   - point: The point of the year.
  ///   - start: The value at the start.
  ///   - weeks: The weeks from start to goal.
  /// - Returns: The proposal, or `nil` if the line has no score at that point.
  public static func benchmark(
    of norm: ScoreNorm,
    at point: PointOfYear,
    from start: Number,
    weeks: Number
  ) -> Self? {
    norm.score(at: point).map { benchmark($0, from: start, weeks: weeks) }
  }

  /// Proposes what a weekly growth reaches when it is kept up.
  ///
  /// - Parameters:
  ///   - weeklyGrowth: The gain in a week, from a table or from a person; below zero for a
  ///     value that is to fall.
  ///   - start: The value at the start.
  ///   - weeks: The weeks from start to goal, above zero.
  /// - Returns: The proposal, or `nil` without weeks or if a number has too many digits.
  public static func weeklyGrowth(
    _ weeklyGrowth: Number,
    from start: Number,
    weeks: Number
  ) -> Self? {
    guard weeks > 0, let gain = weeklyGrowth.multiplied(by: weeks),
      let goal = start.adding(gain)
    else { return nil }
    return Self(
      method: .weeklyGrowth,
      start: start,
      goal: goal,
      weeks: weeks,
      ownSlope: nil
    )
  }

  /// Proposes what one and a half times the pupil's own growth reaches.
  ///
  /// The slope is that of least squares of all points, the start the median of the last
  /// three (the intra-individual framework, known here at second hand). The goal has up to
  /// nine decimal places; round it to a whole number with a person.
  ///
  /// - Parameters:
  ///   - points: The values of the pupil with their weeks, at least eight.
  ///   - weeks: The weeks from start to goal, above zero.
  ///   - factor: By what the own growth is multiplied.
  /// - Returns: The proposal.
  /// - Throws: ``/PlanProgress/CannotJudgeReason/tooFewForGrowth`` with fewer than eight
  ///   points, ``/PlanProgress/CannotJudgeReason/numberTooLarge``, or why there is no
  ///   trend.
  public static func ownGrowth(
    _ points: [TrendPoint],
    weeks: Number,
    factor: Number = 1.5
  ) throws(CannotJudgeReason) -> Self {
    guard points.count >= GrowthReference.minimumReadings else { throw .tooFewForGrowth }
    let trend = try Trend.leastSquares(points)
    guard weeks > 0 else { throw .dueNotAfterBaseline }
    let last = points.sorted { ($0.week, $0.value) < ($1.week, $1.value) }.suffix(3)
    let start = last.map(\.value).sorted()[last.count / 2]
    let goal = start + trend.weeklySlope * factor.doubleValue * weeks.doubleValue
    guard let start = Number(rounding: start), let goal = Number(rounding: goal) else {
      throw .numberTooLarge
    }
    return Self(
      method: .ownGrowth,
      start: start,
      goal: goal,
      weeks: weeks,
      ownSlope: trend.weeklySlope
    )
  }
}
