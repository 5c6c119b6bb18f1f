import PlanModel

/// Asks where learning is, when every target is about behaviour.
struct NarrowingRule: Rule {
  let card = RuleCard(
    id: .narrowing,
    topic: .equity,
    title: "The plan is about learning too",
    question: "Which target leads into the curriculum?",
    why: """
      A plan made only of behaviour, or of things to be done less, leaves out what the \
      pupil comes to school for.
      """,
    severity: .info,
    styles: .criterionStyles,
    citation: .equityReasoning,
    suggestions: [
      "add a target that is about learning in a subject",
      "link a target to the curriculum that it belongs to",
      "say what the pupil is to do, rather than to do less",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.areas = [.socialEmotionalAndMentalHealth] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.targets.isEmpty else { return }
    for target in plan.targets {
      let isBehaviour =
        target.target.areas.first == .socialEmotionalAndMentalHealth
        || target.target.measure?.direction == .decrease
      guard isBehaviour, target.target.style.isCriterionStyle,
        target.target.alignments.isEmpty
      else { return }
    }
    findings.append(
      of: card,
      at: PlanPath("targets"),
      "Every target is about behaviour or doing less: which one leads into learning?"
    )
  }
}
