import PlanModel

/// Asks whether an area without need is one after all.
struct AreaContradictedRule: Rule {
  let card = RuleCard(
    id: .areaContradicted,
    topic: .coverage,
    title: "An area without need has no need and no target",
    question: "Is there a need in the area, or none?",
    why: """
      The plan says that no need was identified in the area, and works on one \
      there. Whoever reads it can't tell which is meant.
      """,
    severity: .warning,
    citation: .broadAreas,
    suggestions: [
      "take the area out of those without a need",
      "give the target the area that it mainly serves",
    ]
  )

  var examples: RuleExamples? {
    Example.plan { $0.areasWithoutNeed.append(.cognitionAndLearning) }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let areas = plan.plan.areasWithoutNeed
    guard !areas.isEmpty else { return }
    for place in areas.indices where isUsed(areas[place].rawValue, in: plan) {
      findings.append(
        of: card,
        at: PlanPath("areasWithoutNeed", place),
        "The area is said to hold no need, and a need or target is in it."
      )
    }
  }

  private func isUsed(_ area: String, in plan: CheckedPlan) -> Bool {
    for place in plan.plan.needs.indices
    where plan.plan.needs[place].area.rawValue.hasBytes(of: area) {
      return true
    }
    for target in plan.targets {
      for place in target.target.areas.indices
      where target.target.areas[place].rawValue.hasBytes(of: area) {
        return true
      }
    }
    return false
  }
}
