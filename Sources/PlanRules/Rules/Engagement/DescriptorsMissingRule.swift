import PlanModel

/// Asks by which descriptors a place on the scale of personal progress is chosen.
struct DescriptorsMissingRule: TargetRule {
  let card = RuleCard(
    id: .descriptorsMissing,
    topic: .mapp,
    title: "The descriptors of the scale are given",
    question: "What does a place on the scale look like in this class?",
    why: """
      Two adults choose the same place only if they read the same words. The published \
      descriptors are licensed, so the school gives its own or names its copy.
      """,
    severity: .info,
    styles: [.mapp],
    citation: .mapp,
    suggestions: [
      "name the school's copy of the descriptors as the tool",
      "write what the places look like for this target",
    ]
  )

  var examples: RuleExamples? {
    Example.mapp { plan in
      for place in plan.targets.indices { plan.targets[place].measure = nil }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.attainmentLevels.isEmpty, target.tool == nil else { return }
    let message = "Nothing says by which descriptors a place on the scale is chosen."
    findings.append(of: card, at: target.path("measure/tool"), message)
  }
}
