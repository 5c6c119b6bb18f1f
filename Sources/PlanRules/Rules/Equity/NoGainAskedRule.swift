import PlanModel

/// Asks why a goal is no better than the start.
struct NoGainAskedRule: TargetRule {
  let card = RuleCard(
    id: .targetAtOrBelowBaseline,
    topic: .equity,
    title: "The target asks for a gain",
    question: "What would be the next step from where the pupil stands?",
    why: """
      A goal at or below the start expects nothing. Keeping a skill is a good target \
      when that is what was meant.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .equityReasoning,
    suggestions: [
      "set the goal above the start",
      "set the direction to maintain, if the skill is to be kept",
      "check that start and goal were not swapped",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.baseline?.value = 9 }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !target.baseline.isMissing, let gain = TargetGain(target), !gain.isGain,
      target.target.measure?.direction != .maintain
    else { return }
    findings.append(
      of: card,
      at: target.path("goal"),
      "The goal asks for no gain on the start: what would be the next step?"
    )
  }
}
