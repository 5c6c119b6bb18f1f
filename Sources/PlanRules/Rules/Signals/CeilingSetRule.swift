import PlanModel

/// Keeps limits to what a pupil may reach out of what software says.
struct CeilingSetRule: Rule {
  let card = RuleCard(
    id: .ceilingSet,
    topic: .signals,
    title: "Software sets no limit",
    question: "What would have to change for the goal to be reached?",
    why: """
      Nobody knows what a pupil will not do. A sentence that says so lowers what \
      adults offer, and then it comes true.
      """,
    severity: .error,
    citation: .signalsWithoutLabels,
    suggestions: [
      "say where the pupil is now: not yet at",
      "show the pace that would reach the goal, beside the present one",
      "suggest a change of help before a change of the goal",
    ]
  )

  var examples: RuleExamples? { Example.signal("The pupil will not reach the goal.") }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    plan.appendProblems(
      of: card,
      "Software says how far the pupil can get; it may only say where things stand.",
      into: &findings
    )
  }
}
