import PlanModel

/// Keeps the names of conditions out of what software says.
struct DiagnosisNamedRule: Rule {
  let card = RuleCard(
    id: .diagnosisNamed,
    topic: .signals,
    title: "Software names no condition",
    question: "What do the readings show, without a name for it?",
    why: """
      A diagnosis is made by a professional who has met the pupil. Readings show \
      what happened, not what somebody has.
      """,
    severity: .error,
    citation: .signalsWithoutLabels,
    suggestions: [
      "say what the readings show, on which days",
      "suggest checks: attendance, whether sessions took place, the material",
      "record a professional's finding as evidence, with who and when",
    ]
  )

  var examples: RuleExamples? { Example.signal("The pupil probably has dyslexia.") }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    plan.appendProblems(
      of: card,
      "Software names or implies a condition; it may only say what was measured.",
      into: &findings
    )
  }
}
