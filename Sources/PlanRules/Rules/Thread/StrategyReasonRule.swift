import PlanModel

/// Asks why a strategy was chosen.
struct StrategyReasonRule: Rule {
  let card = RuleCard(
    id: .strategyReasonMissing,
    topic: .thread,
    title: "Why a strategy was chosen is recorded",
    question: "Why this strategy, for this pupil?",
    why: """
      The next teacher keeps what is understood. A reason also says when a strategy \
      has done its work.
      """,
    severity: .info,
    citation: .supportChosen,
    suggestions: [
      "say what was seen that led to it",
      "name the research or the advice behind it",
      "say which barrier it meets",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.strategies[0].reason = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.strategies.indices
    where plan.plan.strategies[place].reason.isBlank
      && plan.plan.strategies[place].evidenceBase.isBlank
    {
      findings.append(
        of: card,
        at: PlanPath("strategies", place, "reason"),
        "Nothing says why the strategy was chosen."
      )
    }
  }
}
