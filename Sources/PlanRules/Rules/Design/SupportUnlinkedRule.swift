import PlanModel

/// Asks which target a support opens the way to.
struct SupportUnlinkedRule: Rule {
  let card = RuleCard(
    id: .supportUnlinked,
    topic: .design,
    title: "A support for one pupil or a group serves a target",
    question: "Which target does the support open the way to?",
    why: """
      Linked to its target, a support is there when the target is taught and noted \
      when it is measured. What the whole class has needs no link.
      """,
    severity: .info,
    citation: .goldenThread,
    suggestions: [
      "link it from the target that it serves",
      "say that it is for the whole class, if it is",
      "move it to the profile if it is for the whole day",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.targets[0].supports = [] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.plan.targets.isEmpty, plan.isOfUsualSize else { return }
    for place in plan.plan.supports.indices
    where !plan.hasTarget(helpedBySupportAt: place)
      && plan.plan.supports[place].scope != .classWide
    {
      findings.append(
        of: card,
        at: PlanPath("supports", place),
        "No target is linked to the support."
      )
    }
  }
}
