import PlanModel

/// Tells that a target asks for more growth than is on record.
struct BeyondDocumentedRule: TargetRule {
  let card = RuleCard(
    id: .beyondDocumented,
    topic: .achievable,
    title: "The goal asks for growth that has been seen before",
    question: "What would make such growth possible?",
    why: """
      More than twice ambitious growth is rare on record. It is no reason to lower the \
      goal; it is a reason to talk about the help it needs, and to look early.
      """,
    severity: .info,
    styles: .criterionStyles,
    citation: .baselineMonitoring,
    suggestions: [
      "keep the goal and say what help makes it possible",
      "check the start, the goal and the due day for slips",
      "set a step on the way and look at it early",
    ]
  )

  var examples: RuleExamples? {
    Example.growth { $0.goal = 160 }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.growthUnit != nil, let ambition = plan.knownAmbition(of: target),
      ambition.level == .beyondDocumentedGrowth,
      let title = ambition.reference?.title
    else { return }
    findings.append(
      of: card,
      at: target.path("goal"),
      "The goal asks for more than twice ambitious growth by this reference: {}.",
      detail: .names([title])
    )
  }
}
