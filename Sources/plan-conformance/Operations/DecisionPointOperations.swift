import PlanCodec
import PlanModel
import PlanProgress

/// Operations on branches that people agreed on beforehand.
enum DecisionPointOperations {
  static let all = [
    Operation("dataRule", dataRule),
    Operation("decision.evaluate", evaluate),
  ]

  /// Evaluates a rule on the values of weeks, as of several weeks.
  @Sendable
  private static func dataRule(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let point = try point(in: input.member("rule"))
    let target = Target(id: "target-1").with {
      $0.starts = start
      $0.measure = Measure(unit: .percent)
    }
    let readings = try readings(in: input.member("series"), of: target)
    var evaluations: [DecisionEvaluation] = []
    let weeks = try input.member("evaluateAtWeeks")
    for week in try weeks.elements(atMost: OperationInput.maximumCases) {
      evaluations.append(
        DecisionEvaluation(
          of: point,
          for: target,
          readings: readings,
          asOf: start + .weeks(try self.week(in: week))
        )
      )
    }
    return [
      "statuses": .array(evaluations.map { .string($0.state.rawValue) }),
      "observed": JSONValue(evaluations.map { $0.conditions.first?.observed }),
      "reasons": .array(evaluations.map { JSONValue(text: $0.reason?.rawValue) }),
      "effect": "proposal (never an automatic change)",
    ]
  }

  /// Evaluates a decision point of a target, all as they stand in a plan.
  @Sendable
  private static func evaluate(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let target = try input.target()
    let evaluation = DecisionEvaluation(
      of: try input.decisionPoint(),
      for: target,
      readings: try input.readings(of: target),
      sessions: try input.sessions(),
      asOf: try input.day("asOf")
    )
    let proposal = evaluation.proposal(withID: "proposal-1")
    return [
      "state": .string(evaluation.state.rawValue),
      "reason": JSONValue(text: evaluation.reason?.rawValue),
      "conditions": .array(evaluation.conditions.map(json)),
      "proposes": JSONValue(proposal?.action),
      "text": .string(evaluation.text),
    ]
  }

  private static func json(_ condition: ConditionEvaluation) -> JSONValue {
    [
      "state": .string(condition.state.rawValue),
      "observed": JSONValue(condition.observed),
      "judgedOn": JSONValue(condition.judgedOn),
      "reason": JSONValue(text: condition.reason?.rawValue),
    ]
  }
}

// MARK: - Members

extension DecisionPointOperations {
  private static let start: Day = "2026-09-07"

  private static func point(
    in input: OperationInput
  ) throws(OperationError) -> DecisionPoint {
    let agreed = try input.member("when")
    let condition = DecisionCondition(
      metric: try agreed.code("metric"),
      statistic: try agreed.code("aggregate"),
      comparison: try comparison(in: agreed.member("op")),
      value: try agreed.number("value"),
      atWeek: try week(in: agreed.member("atWeek"))
    )
    let least = try agreed.optionalMember("minOccasions")?.integer()
    let action: ProposedAction = try input.member("then").code("propose")
    return DecisionPoint(
      id: "point-1",
      conditions: [condition.with { $0.minimumReadings = least }]
    ).with { $0.proposes = action }
  }

  private static func comparison(
    in input: OperationInput
  ) throws(OperationError) -> DecisionComparison {
    switch try input.text() {
    case "<": return .below
    case "<=": return .atMost
    case ">=": return .atLeast
    case ">": return .above
    default: throw input.invalid("write <, <=, >= or >")
    }
  }

  private static func readings(
    in input: OperationInput,
    of target: Target
  ) throws(OperationError) -> [Reading] {
    var readings: [Reading] = []
    for element in try input.elements(atMost: OperationInput.maximumPoints) {
      let day = start + .weeks(try week(in: element.member("week")))
      let value = try element.number("value")
      readings.append(Reading(id: "reading-1", target: target.id, on: day, value: value))
    }
    return readings
  }

  private static func week(in input: OperationInput) throws(OperationError) -> Int {
    let week = try input.integer()
    guard 0...1_000 ~= week else {
      throw input.outOfRange("write a number from 0 to 1000")
    }
    return week
  }
}
