import PlanModel

/// Asks how the pupil is helped towards the target.
struct NoProvisionRule: Rule {
  let card = RuleCard(
    id: .noProvision,
    topic: .achievable,
    title: "Help towards the target is linked",
    question: "How will the pupil get there?",
    why: "A target without help is a hope.",
    force: .should,
    severity: .warning,
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

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for target in plan.targets(for: self) {
      guard target.target.provision.isEmpty, target.target.strategies.isEmpty,
        target.target.supports.isEmpty,
        !plan.plan.provision.contains(where: { serves($0, target.target) })
      else { continue }
      let message = "No provision, strategy or support is linked."
      findings.append(of: card, at: target.path("provision"), message)
    }
  }

  private func serves(_ provision: Provision, _ target: Target) -> Bool {
    provision.needs.contains(where: target.needs.contains)
      || provision.outcomes.contains(where: target.outcomes.contains)
  }
}
