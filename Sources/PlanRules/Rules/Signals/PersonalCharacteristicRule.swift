import PlanModel

/// Keeps who the pupil is out of what software concludes.
struct PersonalCharacteristicRule: Rule {
  let card = RuleCard(
    id: .personalCharacteristic,
    topic: .signals,
    title: "Software does not lean on who the pupil is",
    question: "Does the statement stand on readings alone?",
    why: """
      Origin, home, money and past exclusions say nothing about what a pupil can \
      learn next.
      """,
    severity: .error,
    citation: .automatedDecisions,
    suggestions: [
      "rest the statement on readings",
      "leave background to the people who know the pupil",
    ]
  )

  var examples: RuleExamples? {
    Example.signal("Expected for a pupil with free school meals.")
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    plan.appendProblems(
      of: card,
      "Software speaks of who the pupil is; it may only rest on what was measured.",
      into: &findings
    )
  }
}
