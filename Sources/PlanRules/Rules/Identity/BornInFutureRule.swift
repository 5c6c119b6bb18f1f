import PlanModel

/// Asks to check a day of birth that lies in the future.
struct BornInFutureRule: Rule {
  let card = RuleCard(
    id: .bornInFuture,
    topic: .identity,
    title: "The day of birth is past",
    question: "Are day, month and year in their places?",
    why: "Ages and year groups are counted from the day of birth.",
    severity: .error,
    citation: .inspectionAges,
    suggestions: [
      "check the day of birth with the family",
      "check the order of day and month, and the century",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.dateOfBirth = "2051-03-09" }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, let birth = plan.context.pupil?.dateOfBirth,
      birth > plan.context.asOf
    else { return }
    findings.append(
      of: card,
      at: .pupil("dateOfBirth"),
      "The day of birth lies after the day of looking."
    )
  }
}
