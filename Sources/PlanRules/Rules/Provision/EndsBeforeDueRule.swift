import PlanModel

/// Asks what helps after the provision has ended and before the target is due.
struct EndsBeforeDueRule: TargetRule {
  let card = RuleCard(
    id: .endsBeforeDue,
    topic: .provision,
    title: "Provision goes on until the target is due",
    question: "What helps the pupil between the end of the provision and the due day?",
    why: """
      A programme may well end before the target is due, so that the skill is used \
      without it. Then the plan says what comes after.
      """,
    severity: .info,
    styles: .criterionStyles,
    citation: .ownReasoning,
    suggestions: [
      "link the provision or the strategy that comes after",
      "move the due day to the end of the provision",
      "add a milestone for the day on which the provision ends",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { plan in
      plan.provision[0].ends = "2026-12-18"
      plan.targets[0].strategies = []
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !target.target.provision.isEmpty, target.target.strategies.isEmpty,
      target.target.milestones.isEmpty, let due = target.due, plan.isOfUsualSize
    else { return }
    var hasEnded = false
    for link in target.target.provision.indices {
      for place in plan.plan.provision.indices
      where plan.plan.provision[place].id.text.hasBytes(
        of: target.target.provision[link].text
      ) {
        // Provision without an end goes on.
        guard let ends = plan.plan.provision[place].ends, ends < due else { return }
        hasEnded = true
      }
    }
    guard hasEnded else { return }
    findings.append(
      of: card,
      at: target.path("provision"),
      "All provision for the target ends before it is due."
    )
  }
}
