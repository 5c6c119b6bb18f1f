import PlanModel

/// Asks whether a person chose an open style of target, and why.
struct StyleNotChosenRule: Rule {
  let card = RuleCard(
    id: .styleNotChosen,
    topic: .openTarget,
    title: "The choice of an open style is on record",
    question: "Who chose targets without a criterion for this pupil, and why?",
    why: """
      An open target can be the best there is, and it takes numbers away from those who \
      look later. That is a choice for people who know the pupil. It is made once for a \
      plan, with a reason.
      """,
    severity: .warning,
    styles: .openStyles,
    citation: .openTargets,
    suggestions: [
      "record who chose the style, and why it suits the pupil",
      "record what the pupil is interested in that a criterion would cut short",
      "if a criterion would suit, write the target with one",
    ]
  )

  var examples: RuleExamples? {
    Example.openPlan { $0.styleChoice = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasTargets(of: .open) else { return }
    guard let style = plan.plan.styleChoice?.style, isOpen(style) else {
      let message = "An open style is used, and the choice is not recorded."
      findings.append(of: card, at: PlanPath("styleChoice"), message)
      return
    }
    guard let reason = plan.plan.styleChoice?.reason, !reason.utf8.isEmpty else {
      let message = "An open style was chosen without a recorded reason."
      findings.append(of: card, at: PlanPath("styleChoice", nil, "reason"), message)
      return
    }
    let person = plan.plan.styleChoice?.decidedBy
    guard !isPerson(person, in: plan.plan.contributors) else { return }
    let message = "It is not recorded that a person chose the open style."
    findings.append(of: card, at: PlanPath("styleChoice", nil, "decidedBy"), message)
  }

  private func isOpen(_ style: TargetStyle) -> Bool {
    style.isCode(.scruffy) || style.isCode(.engagement) || style.isCode(.mapp)
  }

  private func isPerson(_ id: Contributor.ID?, in people: [Contributor]) -> Bool {
    guard let id else { return false }
    for place in people.indices where people[place].id == id {
      return people[place].role.mayDecide
    }
    return true
  }
}
