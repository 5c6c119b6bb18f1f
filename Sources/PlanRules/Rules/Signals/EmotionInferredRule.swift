import PlanModel

/// Keeps guesses about feelings out of what software says.
struct EmotionInferredRule: Rule {
  let card = RuleCard(
    id: .emotionInferred,
    topic: .signals,
    title: "Software guesses no feeling",
    question: "What was seen or said, and by whom?",
    why: """
      What a pupil feels or wants cannot be read off scores, typing or a camera. \
      Ask the pupil.
      """,
    severity: .error,
    citation: .emotionRecognition,
    suggestions: [
      "say what happened: stopped after two minutes",
      "ask the pupil, and record the answer as their voice",
      "leave it to an adult who was there",
    ]
  )

  var examples: RuleExamples? { Example.signal("The pupil is bored by the task.") }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    plan.appendProblems(
      of: card,
      "Software says what the pupil feels; it may only say what happened.",
      into: &findings
    )
  }
}
