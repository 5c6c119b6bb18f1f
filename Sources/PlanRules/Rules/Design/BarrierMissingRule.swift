import PlanModel

/// Asks which barrier a support removes.
struct BarrierMissingRule: Rule {
  let card = RuleCard(
    id: .barrierMissing,
    topic: .design,
    title: "A support names the barrier that it removes",
    question: "What is in the way without it?",
    why: """
      The barrier comes first: it lies in the task or the place, and it tells whether \
      the support is the right one and when it has done its work.
      """,
    severity: .info,
    citation: .learningDesign,
    suggestions: [
      "name what is in the way, such as the reading load of the task",
      "name the place or the time in which it is in the way",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.supports[0].barrier = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.supports.indices
    where plan.plan.supports[place].barrier.isBlank {
      findings.append(
        of: card,
        at: PlanPath("supports", place, "barrier"),
        "The support names no barrier that it removes."
      )
    }
  }
}
