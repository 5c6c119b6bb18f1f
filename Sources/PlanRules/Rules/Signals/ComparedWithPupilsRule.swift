import PlanModel

/// Keeps rankings of pupils out of what software says.
struct ComparedWithPupilsRule: Rule {
  let card = RuleCard(
    id: .comparedWithPupils,
    topic: .signals,
    title: "Software ranks nobody",
    question: "How far has the pupil come from their own start?",
    why: """
      A plan is about one pupil. A place in a row helps nobody to teach, and \
      tells about other pupils too.
      """,
    severity: .error,
    citation: .signalsWithoutLabels,
    suggestions: [
      "compare with the pupil's own baseline",
      "compare with the aim that was agreed",
      "name a published norm with its source, if one is needed",
    ]
  )

  var examples: RuleExamples? { Example.signal("Slower than the rest of the class.") }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    plan.appendProblems(
      of: card,
      "Software holds the pupil against others; it may only use their own start and goal.",
      into: &findings
    )
  }
}
