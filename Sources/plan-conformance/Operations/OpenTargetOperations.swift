import PlanCodec
import PlanModel
import PlanRules

/// Operations on targets that leave the outcome to the pupil.
enum OpenTargetOperations {
  static let all = [
    Operation("ruleProfile", ruleProfile)
  ]

  /// Looks at two intentions by the rules of their style: SMART is not asked of them, a day
  /// for looking again, a way of noticing and the pupil's preferences are.
  @Sendable
  private static func ruleProfile(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let whole = try findings(in: input.member("intention"))
    var lacking: JSONValue = .null
    if let bare = input.optionalMember("withoutReview") {
      lacking = codes(try findings(in: bare))
    }
    return [
      "smartFindings": codes(whole.filter { letters.contains($0.topic) }),
      "valid": .bool(!whole.contains { $0.severity == .error }),
      "withoutReviewFindings": lacking,
    ]
  }

  private static let letters: Set<RuleTopic> = [
    .specific, .measurable, .achievable, .relevant, .timeBound,
  ]

  private static func findings(
    in input: OperationInput
  ) throws(OperationError) -> [Finding] {
    CheckedStatement(try target(in: input)).findings
  }

  private static func target(
    in input: OperationInput
  ) throws(OperationError) -> Target {
    var target = Target(
      id: "t-1",
      text: try input.text("text"),
      style: try input.optionalCode("profile") ?? .smart
    )
    target.reviewOn = try input.optionalMember("reviewDate")?.day()
    target.pupilWords = try input.optionalMember("voice")?.text()
    if let plan = try input.optionalMember("evidencePlan")?.text() {
      target.intention = OpenIntention().with { $0.evidencePlan = plan }
    }
    return target
  }

  private static func codes(_ findings: [Finding]) -> JSONValue {
    .array(findings.map { .string($0.rule.rawValue) })
  }
}
