import PlanModel

/// Asks why a need that is taken up has no target.
struct NeedWithoutTargetRule: Rule {
  let card = RuleCard(
    id: .needWithoutTarget,
    topic: .coverage,
    title: "An area with a need has a target, or a reason why not now",
    question: "Is the need worked on by a target in this period?",
    why: """
      Not every need has a target at once. Saying why one waits shows that it was \
      weighed and not forgotten.
      """,
    severity: .advice,
    citation: .broadAreas,
    suggestions: [
      "add a target in the area of the need",
      "link the target that answers the need",
      "set this aside with the reason why the need waits",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { plan in
      let need = Need(id: "n-2", area: .sensoryAndPhysical)
      plan.needs.append(need)
      plan.provision[0].needs.append("n-2")
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.targets.isEmpty, plan.isOfUsualSize else { return }
    for place in plan.plan.needs.indices
    where !plan.hasTarget(answeringNeedAt: place) && plan.isTakenUp(needAt: place) {
      findings.append(
        of: card,
        at: PlanPath("needs", place),
        "The need is taken up, and no target is in its area."
      )
    }
  }
}
