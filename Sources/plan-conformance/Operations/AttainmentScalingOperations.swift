import PlanCodec
import PlanModel
import PlanProgress

/// Operations on goal attainment scaling.
enum AttainmentScalingOperations {
  static let all = [
    Operation("tScore", score),
    Operation("tScore.batch", scores),
    Operation("tScore.change", change),
    Operation("levelFromObservation", level),
    Operation("gas.check", check),
  ]

  @Sendable
  private static func score(_ input: OperationInput) throws(OperationError) -> JSONValue {
    let goals = try goals(in: input, levels: "scores")
    let score = AttainmentScore(goals, correlation: try correlation(in: input))
    return [
      "sumWX": JSONValue(score.sumOfWeightedLevels),
      "sumW": JSONValue(score.sumOfWeights),
      "sumW2": JSONValue(score.sumOfSquaredWeights),
      "t": JSONValue(score.value),
      "dropped": dropped(score.dropped),
      "notices": .array(score.notices.map { .string($0.rawValue) }),
      "reason": JSONValue(text: score.reason?.rawValue),
    ]
  }

  @Sendable
  private static func scores(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let correlation = try correlation(in: input)
    var scores: [AttainmentScore] = []
    for step in try input.member("cases").elements(atMost: OperationInput.maximumCases) {
      let goals = try goals(in: step, levels: "scores")
      scores.append(AttainmentScore(goals, correlation: correlation))
    }
    return [
      "t": JSONValue(scores.map(\.value)),
      "reasons": .array(scores.map { JSONValue(text: $0.reason?.rawValue) }),
    ]
  }

  @Sendable
  private static func change(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let goals = try goals(in: input, levels: "outcome", starts: "baseline")
    let change = AttainmentChange(
      goals,
      convention: try convention(in: input),
      correlation: try correlation(in: input)
    )
    return [
      "tBaseline": JSONValue(change.start.value),
      "tOutcome": JSONValue(change.outcome.value),
      "change": JSONValue(change.value),
      "dropped": dropped(change.dropped),
      "reason": JSONValue(text: change.reason?.rawValue),
    ]
  }

  private static func dropped(_ goals: [DroppedAttainmentGoal]) -> JSONValue {
    .array(
      goals.map { goal in
        ["place": JSONValue(goal.place), "reason": .string(goal.reason.rawValue)]
      }
    )
  }

  /// Says at which level each observation is, by steps done and the help that was given.
  @Sendable
  private static func level(_ input: OperationInput) throws(OperationError) -> JSONValue {
    let (levels, conditions) = try levels(in: input.member("levels"))
    var results: [JSONValue] = []
    var reasons: [JSONValue] = []
    let observations = try input.member("observations")
    for observation in try observations.elements(atMost: OperationInput.maximumPoints) {
      let steps = try observation.number("steps")
      let prompts = try observation.optionalMember("prompts")?.integer()
      let isHelped = try observation.optionalFlag("visual")
      let help: PromptLevel = isHelped ? .visual : .independent
      do throws(CannotJudgeReason) {
        let scale = try AttainmentScale(levels, conditions: conditions)
        let level = try scale.level(at: steps, prompts: prompts, promptLevel: help)
        results.append(JSONValue(level))
        reasons.append(.null)
      } catch {
        results.append(.null)
        reasons.append(.string(error.rawValue))
      }
    }
    return ["level": .array(results), "reasons": .array(reasons)]
  }

  /// Notices what is wrong with the levels of a target, as they stand in a plan.
  @Sendable
  private static func check(_ input: OperationInput) throws(OperationError) -> JSONValue {
    let notes = AttainmentScaleNote.notes(
      on: try input.attainmentLevels(),
      lockedOn: try input.optionalMember("lockedOn")?.day(),
      firstReadingOn: try input.optionalMember("firstReadingOn")?.day()
    )
    return [
      "findings": .array(notes.map { .string($0.rawValue) }),
      "texts": .array(notes.map { .string($0.text) }),
    ]
  }
}

// MARK: - Members

extension AttainmentScalingOperations {
  private static func correlation(
    in input: OperationInput
  ) throws(OperationError) -> Double {
    try input.optionalMember("rho")?.real() ?? AttainmentScore.standardCorrelation
  }

  private static func convention(
    in input: OperationInput
  ) throws(OperationError) -> AttainmentConvention {
    guard let member = input.optionalMember("convention") else { return .rehabilitation }
    switch try member.text() {
    case "rehabilitation": return .rehabilitation
    case "schoolPractice": return .schoolPractice
    default: throw member.invalid("write rehabilitation or schoolPractice")
    }
  }

  /// Returns goals with the levels, weights and starts that lists have for them; without a
  /// list of weights they weigh the same.
  private static func goals(
    in input: OperationInput,
    levels: String,
    starts: String? = nil
  ) throws(OperationError) -> [AttainmentGoal] {
    let reached = try values(in: input.member(levels), integer)
    var goals = reached.map { AttainmentGoal(level: $0) }
    if let weights = input.optionalMember("weights") {
      let values = try values(in: weights, count: goals.count, number)
      for (place, weight) in values.enumerated() { goals[place].weight = weight }
    }
    if let starts {
      let values = try values(in: input.member(starts), count: goals.count, integer)
      for (place, start) in values.enumerated() { goals[place].start = start }
    }
    return goals
  }

  /// Returns the values of a list, in which `null` stands for one that is missing.
  private static func values<Value>(
    in input: OperationInput,
    count: Int? = nil,
    _ read: (OperationInput) throws(OperationError) -> Value
  ) throws(OperationError) -> [Value?] {
    var values: [Value?] = []
    for element in try input.elements(atMost: OperationInput.maximumPoints) {
      values.append(element.value.isNull ? nil : try read(element))
    }
    guard count == nil || count == values.count else {
      throw input.invalid("write as many numbers as there are goals")
    }
    return values
  }

  private static func integer(_ input: OperationInput) throws(OperationError) -> Int {
    try input.integer()
  }

  private static func number(_ input: OperationInput) throws(OperationError) -> Number {
    try input.number()
  }

  private static func levels(
    in input: OperationInput
  ) throws(OperationError) -> ([AttainmentLevel], [Int: AttainmentCondition]) {
    var levels: [AttainmentLevel] = []
    var conditions: [Int: AttainmentCondition] = [:]
    for element in try input.elements(atMost: OperationInput.maximumCases) {
      let level = try element.integer("level")
      let anchor = try element.number("minSteps")
      levels.append(AttainmentLevel(level: level, descriptor: "", anchor: anchor))
      if try element.optionalFlag("withoutPromptsOrVisual") {
        conditions[level] = .withoutHelp
      }
    }
    return (levels, conditions)
  }
}
