import PlanModel

/// Notices provision that begins after its target is due.
struct StartsAfterDueRule: TargetRule {
  let card = RuleCard(
    id: .startsAfterDue,
    topic: .provision,
    title: "Provision begins before the target is due",
    question: "Which of the two days is meant?",
    why: "Help that begins after the due day can't help to reach the target.",
    severity: .warning,
    citation: .ownReasoning,
    suggestions: [
      "correct the first day of the provision",
      "move the due day, with the people who agreed to it",
      "link the provision that is given now",
    ]
  )

  var examples: RuleExamples? {
    Example.linked {
      $0.provision[0].starts = "2027-07-01"
      $0.provision[0].ends = nil
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !target.target.provision.isEmpty, let due = target.due, plan.isOfUsualSize
    else { return }
    for link in target.target.provision.indices {
      for place in plan.plan.provision.indices {
        guard let starts = plan.plan.provision[place].starts, starts > due,
          plan.plan.provision[place].id.text.hasBytes(
            of: target.target.provision[link].text
          )
        else { continue }
        findings.append(
          of: card,
          at: PlanPath("provision", place, "starts"),
          "The provision begins after its target is due."
        )
      }
    }
  }
}
