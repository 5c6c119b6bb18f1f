import PlanModel

/// Asks whether every area of need is referenced.
struct FourAreasRule: Rule {
  let card = RuleCard(
    id: .areaMissing,
    topic: .coverage,
    title: "Every area of need is referenced",
    question: "Is each area covered, or said to hold no need?",
    why: """
      Looking at all four areas keeps one need from hiding another. An area \
      without a need is said to be so.
      """,
    severity: .advice,
    citation: .broadAreas,
    suggestions: [
      "add a target or a need in the area",
      "say on purpose that no need was identified in it",
    ]
  )

  var examples: RuleExamples? {
    Example.plan { $0.areasWithoutNeed = [] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    var covered = plan.plan.areasWithoutNeed
    for need in plan.plan.needs {
      covered.append(need.area)
      covered += need.otherAreas
    }
    for target in plan.targets { covered += target.target.areas }
    let missing = plan.context.school.areas.filter { !covered.contains($0) }
    guard !missing.isEmpty else { return }
    findings.append(
      of: card,
      at: PlanPath("areasWithoutNeed"),
      "Not referenced: {}.",
      detail: .names(missing.map(\.name))
    )
  }
}
