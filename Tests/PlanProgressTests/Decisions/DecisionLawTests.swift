import PlanModel
import PlanProgress
import Testing

@Suite("Laws of decision points")
struct DecisionLawTests {
  private func condition(
    _ metric: DecisionMetric,
    _ statistic: DecisionStatistic = .latest,
    _ comparison: DecisionComparison = .below,
    _ value: Number = 50
  ) -> DecisionCondition {
    DecisionCondition(
      metric: metric,
      statistic: statistic,
      comparison: comparison,
      value: value,
      atWeek: 10
    )
  }

  private func evaluate(
    _ condition: DecisionCondition,
    _ readings: [Reading],
    sessions: [DeliveredSession] = [],
    week: Int
  ) -> ConditionEvaluation {
    DecisionEvaluation(
      of: DecisionPoint(id: "d", conditions: [condition]),
      for: Cases.reader,
      readings: readings,
      sessions: sessions,
      asOf: Cases.day(ofWeek: week)
    ).conditions[0]
  }

  private func readings(_ seed: UInt64, _ count: Int) -> [Reading] {
    var numbers = SeededNumbers(seed: seed)
    return (1...count).map { week in
      Cases.reading(week, Number(exactly: 40 + numbers.next(below: 30))) {
        $0.phase = week > 11 ? "B" : nil
      }
    }
  }

  @Test(
    "Readings after the agreed day change no answer, whatever is looked at",
    arguments: [
      DecisionStatistic.latest, .medianOfLast3, .meanOfLast3, .max, .consecutiveK,
    ],
    1...5
  )
  func later(statistic: DecisionStatistic, seed: UInt64) {
    for metric in [DecisionMetric.value, .slope] {
      let condition = condition(metric, statistic).with { $0.occasions = 3 }
      let onTheDay = evaluate(condition, readings(seed, 10), week: 10)
      #expect(onTheDay.observed != nil)
      #expect(evaluate(condition, readings(seed, 20), week: 20) == onTheDay)
    }
  }

  @Test("Sessions after the agreed day, or before the target began, change no answer")
  func sessions() {
    let sessions = (-3...15).map { week in
      DeliveredSession(
        id: DeliveredSession.ID("s-\(week)") ?? .blank,
        provision: "p",
        on: Cases.day(ofWeek: week),
        status: 1...8 ~= week ? .delivered : .cancelled
      )
    }
    let target = Cases.reader.with { $0.starts = Cases.day(ofWeek: 1) }
    let evaluation = DecisionEvaluation(
      of: DecisionPoint(id: "d", conditions: [condition(.sessionsDelivered)]),
      for: target,
      readings: [],
      sessions: sessions,
      asOf: Cases.day(ofWeek: 15)
    )
    // Week 10 of a target that starts in week 1 is week 11: 8 of 11.
    let found = evaluation.conditions[0]
    #expect(found.count == 11)
    #expect(((found.observed ?? 0) - 800.0 / 11).magnitude < 1e-9)
  }

  @Test("A slope waits for enough readings of one phase")
  func slopeWaits() {
    let readings = [9, 10, 11, 12, 13].map { week in
      Cases.reading(week, Number(exactly: 40 + week)) { $0.phase = week > 10 ? "B" : "A" }
    }
    let condition = condition(.slope)
    #expect(evaluate(condition, readings, week: 12).state == .notEnoughData)
    let found = evaluate(condition, readings, week: 20)
    #expect(found.judgedOn == Cases.day(ofWeek: 13))
    #expect(found.observed == 1)
    #expect(found.count == 3)
  }

  @Test(
    "Of several in a row, the number that decides is shown",
    arguments: [
      (DecisionComparison.below, 60.0), (.atMost, 60), (.atLeast, 40), (.above, 40),
    ]
  )
  func deciding(comparison: DecisionComparison, observed: Double) {
    let readings = Cases.weekly([99, 50, 60, 40])
    let condition = condition(.value, .consecutiveK, comparison).with { $0.occasions = 3 }
    #expect(evaluate(condition, readings, week: 10).observed == observed)
  }

  @Test("A third compares exactly with the nearest numbers of 18 digits")
  func exact() throws {
    let readings = Cases.weekly([1, 1, 2])
    let more = try #require(Number("1.33333333333333334"))
    let less = try #require(Number("1.33333333333333333"))
    let below = condition(.value, .meanOfLast3, .below, more)
    let above = condition(.value, .meanOfLast3, .above, less)
    #expect(evaluate(below, readings, week: 10).state == .holds)
    #expect(evaluate(above, readings, week: 10).state == .holds)
  }
}
