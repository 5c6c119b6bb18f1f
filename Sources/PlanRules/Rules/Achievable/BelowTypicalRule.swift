import PlanModel

/// Asks whether a target asks for at least the growth that is usual.
struct BelowTypicalRule: TargetRule {
  let card = RuleCard(
    id: .belowTypical,
    topic: .achievable,
    title: "The goal asks for at least usual growth",
    question: "Does the goal let the gap to others stay or grow?",
    why: """
      A goal below usual growth leaves a gap as it is, or lets it widen. That can be \
      right for a pupil and a time; it should then be meant.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .baselineMonitoring,
    suggestions: [
      "raise the goal to what usual growth would reach",
      "look at a goal that closes the gap, and at the help it would need",
      "bring the due day nearer",
      "say in the plan why less is right for now",
    ]
  )

  var examples: RuleExamples? {
    Example.growth { $0.goal = 64 }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.growthUnit != nil, let ambition = plan.knownAmbition(of: target),
      ambition.level == .belowTypical, let title = ambition.reference?.title
    else { return }
    findings.append(
      of: card,
      at: target.path("goal"),
      "The goal asks for less in a week than is usual by this reference: {}.",
      detail: .names([title])
    )
  }
}
