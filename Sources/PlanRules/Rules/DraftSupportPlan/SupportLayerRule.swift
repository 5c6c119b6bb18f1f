import PlanModel

/// Asks which layer of support the plan belongs to.
struct SupportLayerRule: Rule {
  let card = RuleCard(
    id: .supportLayerMissing,
    topic: .coverage,
    title: "The layer of support is named",
    question:
      "Which layer does the help belong to: targeted, targeted plus or specialist?",
    why: """
      The proposals of 2026 tie individual support plans to layers of support. They \
      are proposals; nothing in law asks for it.
      """,
    severity: .info,
    citation: .draftSupportPlan,
    suggestions: [
      "name the layer beside each line of provision",
      "name the layer beside a support in class",
    ]
  )

  var examples: RuleExamples? {
    Example.plans { plan in
      plan.provision[0].layer = .targeted
    } fails: { plan in
      plan.provision[0].layer = nil
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let isNamed =
      plan.plan.provision.contains { $0.layer != nil }
      || plan.plan.supports.contains { $0.layer != nil }
    guard !isNamed else { return }
    let message = "No provision or support names its layer."
    findings.append(of: card, at: PlanPath("provision"), message)
  }
}
