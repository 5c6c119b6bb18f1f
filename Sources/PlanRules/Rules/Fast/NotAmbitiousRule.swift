import PlanModel

/// Asks whether a FAST target is ambitious.
struct NotAmbitiousRule: TargetRule {
  let card = RuleCard(
    id: .notAmbitious,
    topic: .fast,
    title: "The target is ambitious",
    question: "Does the goal ask for enough to close a gap?",
    why: """
      A FAST target is set high on purpose, and real growth towards it counts whether or \
      not it is met.
      """,
    severity: .warning,
    styles: [.fast],
    citation: .fast,
    suggestions: [
      "raise the goal to what ambitious growth would reach",
      "bring the due day nearer",
      "if the goal is right as it is, make the target a SMART one",
    ]
  )

  var examples: RuleExamples? {
    Example.growth(in: .fast, to: 95) { $0.goal = 85 }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.growthUnit != nil, let ambition = plan.knownAmbition(of: target),
      ambition.level == .belowTypical || ambition.level == .typicalToAmbitious,
      let title = ambition.reference?.title
    else { return }
    findings.append(
      of: card,
      at: target.path("goal"),
      "The goal asks for less than ambitious growth by this reference: {}.",
      detail: .names([title])
    )
  }
}
