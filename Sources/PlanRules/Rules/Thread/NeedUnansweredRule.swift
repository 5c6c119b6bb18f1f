import PlanModel

/// Asks what answers a need.
struct NeedUnansweredRule: Rule {
  let card = RuleCard(
    id: .needUnanswered,
    topic: .thread,
    title: "Something in the plan answers every need",
    question: "Which outcome, target or provision answers the need?",
    why: """
      A need that was found and that nothing answers is easily forgotten until the \
      next assessment finds it again.
      """,
    force: .should,
    severity: .warning,
    citation: .supportChosen,
    suggestions: [
      "link the target or the outcome that answers it",
      "link the provision that is given for it",
      "take the need out if it no longer stands",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.needs.append(Need(id: "n-2", area: .sensoryAndPhysical)) }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.isOfUsualSize else { return }
    for place in plan.plan.needs.indices
    where !plan.hasTarget(answeringNeedAt: place) && !plan.isTakenUp(needAt: place) {
      findings.append(
        of: card,
        at: PlanPath("needs", place),
        "No target, outcome or provision answers the need."
      )
    }
  }
}
