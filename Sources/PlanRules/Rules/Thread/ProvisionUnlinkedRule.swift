import PlanModel

/// Asks what provision is for.
struct ProvisionUnlinkedRule: Rule {
  let card = RuleCard(
    id: .provisionUnlinked,
    topic: .thread,
    title: "Provision serves a need, an outcome or a target",
    question: "What is the provision for?",
    why: """
      Provision that serves nothing in the plan can't be judged: nobody knows by \
      what to see that it helps.
      """,
    force: .should,
    severity: .warning,
    citation: .supportChosen,
    suggestions: [
      "link it from the target that it helps to reach",
      "name the need that it answers",
      "name the outcome that it serves",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.provision.append(Provision(id: "p-2", text: "Lunch club")) }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.provision.indices
    where plan.plan.provision[place].needs.isEmpty
      && plan.plan.provision[place].outcomes.isEmpty
    {
      guard plan.isOfUsualSize, !plan.hasTarget(helpedByProvisionAt: place) else {
        continue
      }
      findings.append(
        of: card,
        at: PlanPath("provision", place),
        "The provision serves no need, outcome or target."
      )
    }
  }
}
