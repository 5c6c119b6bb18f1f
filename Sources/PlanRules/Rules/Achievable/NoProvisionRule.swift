import PlanModel

/// Asks how the pupil is helped towards the target.
struct NoProvisionRule: TargetRule {
  let card = RuleCard(
    id: .noProvision,
    topic: .achievable,
    title: "Help towards the target is linked",
    question: "How will the pupil get there?",
    why: "A target without help is a hope.",
    force: .should,
    severity: .warning,
    styles: .closedStyles,
    citation: .recordingAndReview,
    suggestions: [
      "link the provision that serves this target",
      "link what the teacher does differently",
      "add provision that answers the same need",
    ]
  )

  var examples: RuleExamples? {
    Example.target {
      $0.provision = []
      $0.needs = []
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.provision.isEmpty, target.target.strategies.isEmpty,
      target.target.supports.isEmpty, !isServed(target, by: plan.plan.provision)
    else { return }
    let message = "No provision, strategy or support is linked."
    findings.append(of: card, at: target.path("provision"), message)
  }

  private func isServed(_ target: TargetStatement, by provision: [Provision]) -> Bool {
    for place in provision.indices {
      for need in provision[place].needs where target.target.needs.contains(need) {
        return true
      }
      for outcome in provision[place].outcomes
      where target.target.outcomes.contains(outcome) {
        return true
      }
    }
    return false
  }
}
