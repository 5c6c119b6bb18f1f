import PlanModel

/// Asks where the pupil stood before and after an intervention.
struct EntryExitRule: Rule {
  let card = RuleCard(
    id: .entryOrExitMissing,
    topic: .provision,
    title: "An intervention has a before and an after",
    question: "Where did the pupil stand when it began, and when it ended?",
    why: """
      Whether an intervention is worth giving again is seen from what it changed, \
      measured with the same tool at both ends.
      """,
    severity: .advice,
    citation: .selectedInterventions,
    suggestions: [
      "record the score or what was seen when it began",
      "record the same when it ended",
      "link the target whose readings show it",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      given: {
        $0.targets[0].baseline = nil
        $0.provision[0].weeks = 12
      },
      { $0.provision[0].entry = nil }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    // What goes on for no number of weeks is not an intervention.
    for place in plan.plan.provision.indices
    where plan.plan.provision[place].weeks != nil {
      if plan.plan.provision[place].entry.isBlank,
        !hasTarget(of: place, in: plan, where: { !$0.baseline.isMissing })
      {
        let message = "Nothing says where the pupil stood when it began."
        findings.append(of: card, at: PlanPath("provision", place, "entry"), message)
      }
      if let ends = plan.plan.provision[place].ends, ends < plan.context.asOf,
        plan.plan.provision[place].exit.isBlank,
        !hasTarget(of: place, in: plan, where: { $0.achievement != .notStarted })
      {
        let message = "It has ended, and nothing says where the pupil stood then."
        findings.append(of: card, at: PlanPath("provision", place, "exit"), message)
      }
    }
  }

  /// Whether a target that the provision helps to reach tells the same.
  private func hasTarget(
    of place: Int,
    in plan: CheckedPlan,
    where tells: (Target) -> Bool
  ) -> Bool {
    for index in plan.plan.targets.indices
    where plan.plan.targets[index].provision.holds(plan.plan.provision[place].id) {
      if tells(plan.plan.targets[index]) { return true }
    }
    return false
  }
}
