import PlanModel

/// Asks how often it is measured.
struct ScheduleMissingRule: TargetRule {
  let card = RuleCard(
    id: .scheduleMissing,
    topic: .measurable,
    title: "The measuring has a rhythm",
    question: "How often is it measured?",
    why: """
      A reading now and then shows a moment; readings in a rhythm show a \
      direction.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .goalChecklists,
    suggestions: [
      "weekly",
      "twice a week",
      "every two weeks",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.measure?.frequency = nil }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.hasTool, !target.hasFrequency,
      (plan.plan.monitoring?.measurement).isMissing
    else { return }
    let message = "A tool is named, but not how often it is used."
    findings.append(of: card, at: target.path("measure/frequency"), message)
  }
}
