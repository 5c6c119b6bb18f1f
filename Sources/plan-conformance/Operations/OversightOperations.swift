import PlanCodec
import PlanModel
import PlanProgress

/// Operations on who may propose and who decides.
enum OversightOperations {
  static let all = [
    Operation("stateMachine", transitions)
  ]

  /// Says of each attempt whether it is allowed, and what stands in its way if not.
  @Sendable
  private static func transitions(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    var problems: [OversightError.Code?] = []
    let attempts = try input.member("attempts")
    for attempt in try attempts.elements(atMost: OperationInput.maximumPoints) {
      let from = try attempt.text("from")
      let step = ProposalTransition(
        from: from == "none" ? nil : ProposalStatus(rawValue: from),
        to: ProposalStatus(rawValue: try attempt.text("to"))
      )
      let rationale = try attempt.optionalMember("rationale")?.text()
      let actor = try actor(in: attempt.member("actor"))
      problems.append(step.problem(for: actor, rationale: rationale))
    }
    return [
      "allowed": .array(problems.map { .bool($0 == nil) }),
      "problems": .array(problems.map { JSONValue(text: $0?.rawValue) }),
    ]
  }

  /// Returns who acts: software by its kind, or somebody by their role.
  private static func actor(
    in input: OperationInput
  ) throws(OperationError) -> ProposalActor {
    switch try input.text() {
    case "ai": return .ai
    case "rule": return .rule
    case "person", "teacher", "parent": return .person
    default: return ProposalActor(role: try input.code())
    }
  }
}
