import PlanModel

/// Notices links that lead nowhere.
struct LinkBrokenRule: Rule {
  let card = RuleCard(
    id: .linkBroken,
    topic: .thread,
    title: "Every link leads to something in the plan",
    question: "Does what is linked still stand in the plan?",
    why: """
      A link that leads nowhere breaks the thread: a reader can't see what the part \
      was for, and a report leaves it out.
      """,
    severity: .error,
    citation: .goldenThread,
    suggestions: [
      "link what stands in the plan now",
      "take the link out",
      "put back what was deleted",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.targets[0].provision.append("p-9") }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.isOfUsualSize else { return }
    checkTargets(of: plan, into: &findings)
    let needs = plan.plan.needs
    let outcomes = plan.plan.outcomes
    for place in outcomes.indices {
      if !needs.holdAll(outcomes[place].needs, near: place) {
        note(PlanPath("outcomes", place, "needs"), &findings)
      }
      if let aspiration = outcomes[place].aspiration,
        !plan.plan.aspirations.hold(aspiration.text)
      {
        note(PlanPath("outcomes", place, "aspiration"), &findings)
      }
    }
    let provision = plan.plan.provision
    for place in provision.indices {
      if !needs.holdAll(provision[place].needs, near: place) {
        note(PlanPath("provision", place, "needs"), &findings)
      }
      if !outcomes.holdAll(provision[place].outcomes, near: place) {
        note(PlanPath("provision", place, "outcomes"), &findings)
      }
    }
  }

  private func checkTargets(of plan: CheckedPlan, into findings: inout [Finding]) {
    // Each list is taken out of the plan once.
    let targets = plan.plan.targets
    let needs = plan.plan.needs
    let outcomes = plan.plan.outcomes
    let provision = plan.plan.provision
    let strategies = plan.plan.strategies
    let supports = plan.plan.supports
    let voices = plan.plan.voices
    for place in targets.indices {
      func look(_ field: String, _ isWhole: Bool) {
        if !isWhole { note(PlanPath("targets", place, field), &findings) }
      }
      look("needs", needs.holdAll(targets[place].needs, near: place))
      look("outcomes", outcomes.holdAll(targets[place].outcomes, near: place))
      look("provision", provision.holdAll(targets[place].provision, near: place))
      look("strategies", strategies.holdAll(targets[place].strategies, near: place))
      look("supports", supports.holdAll(targets[place].supports, near: place))
      look("voices", voices.holdAll(targets[place].voices, near: place))
    }
  }

  @inline(never)
  private func note(_ path: PlanPath, _ findings: inout [Finding]) {
    findings.append(of: card, at: path, "A link leads to nothing in the plan.")
  }
}
