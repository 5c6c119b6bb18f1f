import PlanModel

/// Asks which need the target answers.
struct NeedMissingRule: TargetRule {
  let card = RuleCard(
    id: .needMissing,
    topic: .relevant,
    title: "The need or the area is named",
    question: "Which need or area does it answer?",
    why: "The thread from need to target shows why this target, and why now.",
    force: .should,
    severity: .warning,
    styles: .closedStyles,
    citation: .recordingAndReview,
    suggestions: [
      "link the need that it answers",
      "name the main area of need",
    ]
  )

  var examples: RuleExamples? {
    Example.target {
      $0.needs = []
      $0.areas = []
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.needs.isEmpty, target.target.areas.isEmpty else { return }
    let message = "Neither a need nor an area of need is named."
    findings.append(of: card, at: target.path("needs"), message)
  }
}
