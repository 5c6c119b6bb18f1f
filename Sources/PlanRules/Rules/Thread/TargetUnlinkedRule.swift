import PlanModel

/// Asks for a link where the target says its area and its purpose in words only.
struct TargetUnlinkedRule: TargetRule {
  let card = RuleCard(
    id: .targetUnlinked,
    topic: .thread,
    title: "A target is linked to a need or an outcome of the plan",
    question: "Which need or outcome of this plan does it serve?",
    why: """
      The plan lists needs or outcomes. A link lets a reader, and a report, follow \
      the thread without guessing.
      """,
    severity: .info,
    citation: .goldenThread,
    suggestions: [
      "link the outcome that it leads to",
      "link the need that it answers",
    ]
  )

  var examples: RuleExamples? {
    Example.linked {
      $0.targets[0].needs = []
      $0.targets[0].outcomes = []
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.outcomes.isEmpty, target.target.needs.isEmpty,
      target.target.ehcOutcome.isMissing,
      !plan.plan.needs.isEmpty || !plan.plan.outcomes.isEmpty,
      // Where the words are missing too, other rules ask for need and outcome.
      !target.target.areas.isEmpty,
      !target.target.soThat.isMissing || target.text?.wording.hasPurpose == true
    else { return }
    findings.append(
      of: card,
      at: target.path("outcomes"),
      "The target is linked to no need or outcome of the plan."
    )
  }
}
