import PlanModel

/// Asks whether the target is due after it starts.
struct DueAfterStartRule: TargetRule {
  let card = RuleCard(
    id: .dueNotAfterStart,
    topic: .timeBound,
    title: "The due day is after the start",
    question: "Is there time between start and end?",
    why: "A due day on or before the start is most often a slip in the year.",
    severity: .error,
    styles: .criterionStyles,
    citation: .ownReasoning,
    suggestions: [
      "check the year of the due day",
      "check the day of the starting point",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.due = "2025-07-20" }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let due = target.due else { return }
    let start = [target.target.starts, target.target.baseline?.on].compactMap(\.self)
      .max()
    guard let start, due <= start else { return }
    let message = "The due day is not after the start."
    findings.append(of: card, at: target.path("due"), message)
  }
}
