import PlanModel
import PlanProgress
import Testing

@Suite("Scales of decision points")
struct DecisionScaleTests {
  @Test("Where a criterion counts prompts, a percentage still is better the higher")
  func percentOfIndependence() {
    let alone = Cases.target(.independence(maximumPrompts: 1)).with {
      $0.starts = Cases.start
    }
    let readings = [
      Cases.reading(8, 4), Cases.reading(9, 8), Cases.reading(10, 6),
      Cases.reading(10, 7),
    ].map { reading in reading.with { $0.outOf = 10 } }
    let observed = [DecisionStatistic.max, .latest].map { statistic in
      let condition = DecisionCondition(
        metric: .percentCorrect,
        statistic: statistic,
        comparison: .below,
        value: 50,
        atWeek: 10
      )
      return DecisionEvaluation(
        of: DecisionPoint(id: "p", conditions: [condition]),
        for: alone,
        readings: readings,
        asOf: Cases.day(ofWeek: 10)
      ).conditions[0].observed
    }
    #expect(observed == [80, 65])
  }

  @Test("Levels of a rubric have no mean, so a branch on one can't be judged")
  func meanOfLevels() {
    let rubric = Cases.target(.rubric(level: 3, of: "Rubric")).with {
      $0.starts = Cases.start
    }
    let condition = DecisionCondition(
      metric: .value,
      statistic: .meanOfLast3,
      comparison: .below,
      value: 3
    )
    let evaluation = DecisionEvaluation(
      of: DecisionPoint(id: "p", conditions: [condition]),
      for: rubric,
      readings: Cases.weekly([1, 2, 3]),
      asOf: Cases.day(ofWeek: 10)
    )
    #expect(evaluation.reason == .ordinalScale)
  }
}
