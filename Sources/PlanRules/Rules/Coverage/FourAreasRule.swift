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
    parameters: ["areas"],
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
    var coverage = AreaCoverage(of: plan.context.school.areas)
    plan.forEachArea { coverage.cover($0) }
    guard coverage.missing != 0 else { return }
    if coverage.hasOtherCodes {
      plan.forEachArea { coverage.coverByName($0) }
      guard coverage.missing != 0 else { return }
    }
    findings.append(
      of: card,
      at: PlanPath("areasWithoutNeed"),
      "Not referenced: {}.",
      detail: .areas(coverage.missingAreas)
    )
  }
}
