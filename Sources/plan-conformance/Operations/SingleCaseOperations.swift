import PlanCodec
import PlanModel
import PlanProgress

/// Operations on how far a phase differs from the one before it.
enum SingleCaseOperations {
  static let all = [
    Operation("pogo", goalObtained),
    Operation("lrr", responseRatios),
    Operation("cdc", dualCriterion),
    Operation("singleCase", everything),
  ]

  @Sendable
  private static func goalObtained(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let goal = try input.real("goal")
    var answer = try goalObtained(input, goal)
    if answer["pogo"] == .null, input.optionalMember("improvement") == nil {
      // Nobody said which way is better, and it may be the way down to the goal.
      let direction: JSONValue = .string(Direction.decrease.rawValue)
      let turned = input.adding(.init(name: "improvement", value: direction))
      let other = try goalObtained(turned, goal)
      if other["pogo"] != .null { answer = other }
    }
    return answer
  }

  private static func goalObtained(
    _ input: OperationInput,
    _ goal: Double
  ) throws(OperationError) -> JSONValue {
    let phases = try PhaseRequest(input)
    var members = JudgedMembers()
    members.add("pogo") { () throws(CannotJudgeReason) in
      JSONValue(try phases.comparison().percentageOfGoalObtained(goal: goal).value)
    }
    return members.value
  }

  @Sendable
  private static func responseRatios(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    var cases: [JSONValue] = []
    for phases in try input.member("cases").elements(
      atMost: OperationInput.maximumComparisons
    ) {
      let phases = try PhaseRequest(phases)
      var members = phases.values([
        "R1": .logResponseRatio, "R2": .logResponseRatioCorrected,
        "percentChange": .percentageChange,
      ])
      members.add("se") { () throws(CannotJudgeReason) in
        JSONValue(try phases.effect(.logResponseRatio).standardError)
      }
      cases.append(members.value)
    }
    let names = ["R1", "R2", "se", "percentChange", "reason"]
    return .object(
      names.map { name in
        .init(name: name, value: .array(cases.map { $0[name] ?? .null }))
      }
    )
  }

  @Sendable
  private static func dualCriterion(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let shift = try input.optionalMember("conservative")?.real() ?? 0.25
    var cases: [JSONValue] = []
    for (_, phases) in try input.member("cases").namedElements(
      atMost: OperationInput.maximumComparisons
    ) {
      let phases = try PhaseRequest(phases)
      cases.append(
        JSONValue(orNull: "exceed", "n", "p", "systematic") {
          () throws(CannotJudgeReason) in
          try dualCriterion(phases.comparison(), shift: shift)
        }
      )
    }
    let names = ["exceed", "n", "p", "systematic", "reason"]
    return .object(
      names.map { name in
        .init(name: name, value: .array(cases.map { $0[name] ?? .null }))
      }
    )
  }

  private static func dualCriterion(
    _ comparison: PhaseComparison,
    shift: Double
  ) throws(CannotJudgeReason) -> [JSONValue.Member] {
    let answer = try comparison.dualCriterion(shift: shift)
    return .init(
      ("exceed", JSONValue(answer.beyond)),
      ("n", JSONValue(answer.count)),
      ("p", JSONValue(answer.probability)),
      ("systematic", JSONValue(answer.isSystematic))
    )
  }

  /// Compares two phases in every way that there is.
  @Sendable
  private static func everything(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let phases = try PhaseRequest(input)
    let goal = try input.optionalMember("goal")?.real()
    var members = phases.values(methods)
    for (name, method) in intervals {
      members.add(name + "CI") { () throws(CannotJudgeReason) in
        JSONValue(try phases.effect(method).interval)
      }
      members.add(name + "SE") { () throws(CannotJudgeReason) in
        JSONValue(try phases.effect(method).standardError)
      }
    }
    members.add("pogo") { () throws(CannotJudgeReason) in
      guard let goal else { throw .goalMissing }
      return JSONValue(try phases.comparison().percentageOfGoalObtained(goal: goal).value)
    }
    members.add("cdc") { () throws(CannotJudgeReason) in
      .object(try dualCriterion(phases.comparison(), shift: 0.25))
    }
    return members.value
  }

  private static let methods: KeyValuePairs<String, EffectSizeMethod> = [
    "pnd": .percentageOfNonoverlappingData,
    "pem": .percentageExceedingMedian,
    "pand": .percentageOfAllNonoverlappingData,
    "ird": .improvementRateDifference,
    "nap": .nonoverlapOfAllPairs,
    "tau": .tau,
    "tauB": .tauB,
    "trendA": .trendBefore,
    "trendB": .trendAfter,
    "tauU": .tauU,
    "tauBC": .baselineCorrectedTau,
    "tauBCb": .baselineCorrectedTauB,
    "meanDifference": .meanDifference,
    "smdGlass": .standardisedMeanDifference,
    "smd": .standardisedMeanDifferenceCorrected,
    "hedgesG": .hedgesG,
    "lrr1": .logResponseRatio,
    "lrr2": .logResponseRatioCorrected,
    "percentChange": .percentageChange,
  ]

  private static let intervals: KeyValuePairs<String, EffectSizeMethod> = [
    "nap": .nonoverlapOfAllPairs,
    "smd": .standardisedMeanDifferenceCorrected,
    "hedgesG": .hedgesG,
    "lrr": .logResponseRatioCorrected,
  ]
}
