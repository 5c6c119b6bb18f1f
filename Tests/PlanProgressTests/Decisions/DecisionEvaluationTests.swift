import PlanModel
import PlanProgress
import Testing

@Suite("Decision point")
struct DecisionEvaluationTests {
  private let point = DecisionPoint.ifMastery(
    "d-1",
    below: 80,
    byWeek: 10,
    switchFrom: "a",
    to: "b"
  )

  private let target = Cases.target(.percent(80)).with {
    $0.starts = Cases.start
    $0.measure = Measure(unit: .percent)
  }

  private let readings = [(2, 40), (4, 55), (6, 70), (8, 75), (10, 85)].map {
    week,
    value in
    Cases.reading(week, Number(exactly: value))
  }

  private func evaluate(
    _ point: DecisionPoint,
    _ readings: [Reading]? = nil,
    sessions: [DeliveredSession] = [],
    week: Int = 10
  ) -> DecisionEvaluation {
    DecisionEvaluation(
      of: point,
      for: target,
      readings: readings ?? self.readings,
      sessions: sessions,
      asOf: Cases.day(ofWeek: week)
    )
  }

  private func point(_ condition: DecisionCondition) -> DecisionPoint {
    DecisionPoint(id: "d", conditions: [condition])
  }

  // MARK: The branch of week 10

  @Test("SV-018: pending in week 8, fired in week 10 by the median of the last three")
  func fires() {
    #expect(evaluate(point, week: 8).state == .pending)
    #expect(evaluate(point, week: 8).conditions.map(\.observed) == [nil])
    let fired = evaluate(point)
    #expect(fired.state == .fired)
    #expect(fired.conditions.map(\.observed) == [75])
  }

  @Test("SV-018: the latest reading of the same data does not fire")
  func latest() {
    var other = point
    other.conditions[0].statistic = .latest
    #expect(evaluate(other).state == .satisfied)
    #expect(evaluate(other).conditions.map(\.observed) == [85])
  }

  @Test("Firing makes a proposal for people, and nothing else does")
  func proposes() throws {
    let proposal = try #require(evaluate(point).proposal(withID: "p-1"))
    #expect(proposal.status == .proposed)
    #expect(proposal.action == .switchStrategy)
    #expect(proposal.decisionPoint == "d-1")
    #expect(proposal.fromStrategy == "a")
    #expect(proposal.toStrategy == "b")
    let reason = try #require(proposal.reason)
    #expect(
      reason.contains("the median of the last three of 5 readings up to 16 November 2026")
    )
    #expect(reason.contains("75%"))
    #expect(reason.contains("A person decides."))
    #expect(reason.contains("Nobody has worked out how often such a branch comes about"))
    #expect(evaluate(point, week: 8).proposal(withID: "p-1") == nil)
  }

  @Test("Looking later gives the answer of the day that was agreed on")
  func sameAnswerLater() {
    let later = readings + [Cases.reading(12, 95), Cases.reading(14, 95)]
    #expect(evaluate(point, later, week: 20).state == .fired)
    #expect(evaluate(point, later, week: 20).conditions == evaluate(point).conditions)
  }

  @Test("Too few readings wait for the first later day with enough")
  func waits() {
    let few = Array(readings.suffix(2))
    #expect(evaluate(point, few).state == .notEnoughData)
    let later = few + [Cases.reading(12, 60), Cases.reading(14, 100)]
    let evaluation = evaluate(point, later, week: 20)
    #expect(evaluation.conditions.map(\.observed) == [75])
    #expect(evaluation.conditions.map(\.judgedOn) == [Cases.day(ofWeek: 12)])
  }

  @Test("A gap is no reading of zero")
  func gap() {
    let gap = Cases.reading(9) { $0.gap = .absent }
    #expect(evaluate(point, readings + [gap]).conditions == evaluate(point).conditions)
  }

  // MARK: Statistics and comparisons

  @Test(
    "Each statistic makes one number of the readings",
    arguments: [
      (DecisionStatistic.latest, 85.0), (.medianOfLast3, 75), (.meanOfLast3, 230.0 / 3),
      (.max, 85),
    ]
  )
  func statistics(statistic: DecisionStatistic, expected: Double) throws {
    let condition = DecisionCondition(
      metric: .value,
      statistic: statistic,
      comparison: .atLeast,
      value: 0
    )
    let observed = try #require(evaluate(point(condition)).conditions[0].observed)
    #expect((observed - expected).magnitude < 1e-9)
  }

  @Test(
    "On the bound, at most and at least hold, below and above don't",
    arguments: [
      (DecisionComparison.below, DecisionState.satisfied), (.atMost, .fired),
      (.atLeast, .fired), (.above, .satisfied), ("near", .cannotJudge),
    ]
  )
  func comparisons(comparison: DecisionComparison, expected: DecisionState) {
    let condition = DecisionCondition(
      metric: .percentCorrect,
      statistic: .latest,
      comparison: comparison,
      value: 85
    )
    #expect(evaluate(point(condition)).state == expected)
  }

  @Test("In a row means every one of the last occasions")
  func inARow() {
    func state(_ value: Number, _ occasions: Int?) -> DecisionState {
      let condition = DecisionCondition(
        metric: .value,
        statistic: .consecutiveK,
        comparison: .atLeast,
        value: value
      ).with { $0.occasions = occasions }
      return evaluate(point(condition)).state
    }
    #expect(state(75, 2) == .fired)
    #expect(state(75, 3) == .satisfied)
    #expect(state(75, 6) == .notEnoughData)
    #expect(state(75, nil) == .cannotJudge)
  }

  @Test("A slope and delivered sessions can be looked at")
  func otherMetrics() throws {
    let slope = DecisionCondition(
      metric: .slope,
      statistic: .latest,
      comparison: .below,
      value: 2
    )
    let rising = evaluate(point(slope))
    #expect(rising.state == .satisfied)
    #expect(try #require(rising.conditions[0].observed) > 5)
    let delivery = DecisionCondition(
      metric: .sessionsDelivered,
      statistic: .latest,
      comparison: .below,
      value: 80
    )
    let sessions = (1...10).map { week in
      let id = DeliveredSession.ID("s-\(week)") ?? .blank
      let status: SessionStatus = week <= 7 ? .delivered : .staffAbsent
      return DeliveredSession(
        id: id,
        provision: "p",
        on: Cases.day(ofWeek: week),
        status: status
      )
    }
    let low = evaluate(point(delivery), sessions: sessions)
    #expect(low.state == .fired)
    #expect(low.conditions.map(\.observed) == [70])
    #expect(evaluate(point(delivery)).state == .notEnoughData)
  }

  // MARK: Words

  @Test("Each state has words for people, with the numbers that were compared")
  func words() {
    let met = evaluate(point, Cases.weekly([80, 85, 90]))
    #expect(
      met.text
        == "What was agreed on has not come about: the median of the last three of 3 readings up "
        + "to 28 September 2026 is 85%, and below 80% was looked for; nothing is proposed."
    )
    #expect(evaluate(point, week: 9).text.hasPrefix("The day on which this is looked at"))
    #expect(evaluate(point, []).text.hasPrefix("There are too few readings"))
    let empty = evaluate(DecisionPoint(id: "d"))
    #expect(empty.text.hasSuffix("the condition lacks a number or a day."))
  }

  @Test(
    "Metrics and statistics that are not known are not guessed",
    arguments: [true, false]
  )
  func unknown(isMetric: Bool) {
    let condition = DecisionCondition(
      metric: isMetric ? "mood" : .value,
      statistic: isMetric ? .latest : "mode",
      comparison: .below,
      value: 1
    )
    #expect(evaluate(point(condition)).reason == .conditionUnknown)
  }

  @Test(
    "Readings in another unit can't be judged, and a slope needs a measure that has one"
  )
  func otherUnits() {
    let minutes = readings.map { $0.with { $0.unit = .minutes } }
    #expect(evaluate(point, minutes).reason == .unitMismatch)
    let slope = DecisionCondition(
      metric: .slope,
      statistic: .latest,
      comparison: .below,
      value: 1
    )
    let evaluation = DecisionEvaluation(
      of: point(slope),
      for: target.with { $0.measure?.kind = .masteryMeasure },
      readings: readings,
      asOf: "2027-01-01"
    )
    #expect(evaluation.reason == .masteryMeasure)
    #expect(evaluate(point(slope), Array(readings.prefix(2))).state == .notEnoughData)
  }

  // MARK: Combining

  @Test(
    "All and any are decided as soon as they can be",
    arguments: [
      (ConditionCombination.all, [60, 90], DecisionState.satisfied),
      (.all, [90, 95], .fired),
      (.any, [60, 90], .fired), (.any, [60, 70], .satisfied), (.all, [], .cannotJudge),
      ("most", [60], .cannotJudge),
    ] as [(ConditionCombination, [Int], DecisionState)]
  )
  func combinations(
    combination: ConditionCombination,
    bounds: [Int],
    expected: DecisionState
  ) {
    let conditions = bounds.map {
      DecisionCondition(
        metric: .value,
        statistic: .latest,
        comparison: .below,
        value: Number(exactly: $0) ?? 0
      )
    }
    let point = DecisionPoint(id: "d", conditions: conditions).with {
      $0.combination = combination
    }
    #expect(evaluate(point).state == expected)
  }

  @Test("A week needs a start, and an open target is never judged")
  func cannotJudge() {
    let noStart = DecisionEvaluation(
      of: point,
      for: target.with { $0.starts = nil },
      readings: readings,
      asOf: "2027-01-01"
    )
    #expect(noStart.reason == .startMissing)
    let open = DecisionEvaluation(
      of: point,
      for: target.with { $0.style = .scruffy },
      readings: readings,
      asOf: "2027-01-01"
    )
    #expect(open.reason == .openOutcome)
    #expect(open.proposal(withID: "p") == nil)
  }
}
