extension DecisionPoint {
  /// Returns the branch "if not so much mastery by a week, go over to another strategy".
  ///
  /// The median of the last three readings is looked at, so that one good or bad day does
  /// not decide.
  ///
  /// - Parameters:
  ///   - id: The identifier of the decision point.
  ///   - percent: The percentage below which the strategy is questioned.
  ///   - week: The week after whose end it is looked at.
  ///   - fromStrategy: The strategy that would be left.
  ///   - toStrategy: The strategy that would be taken up.
  /// - Returns: The decision point.
  public static func ifMastery(
    _ id: ID,
    below percent: Number,
    byWeek week: Int,
    switchFrom fromStrategy: Strategy.ID,
    to toStrategy: Strategy.ID
  ) -> Self {
    let condition = DecisionCondition(
      metric: .percentCorrect,
      statistic: .medianOfLast3,
      comparison: .below,
      value: percent,
      atWeek: week
    ).with { $0.minimumReadings = 3 }
    return DecisionPoint(id: id, conditions: [condition]).with {
      $0.proposes = .switchStrategy
      $0.fromStrategy = fromStrategy
      $0.toStrategy = toStrategy
    }
  }
}
