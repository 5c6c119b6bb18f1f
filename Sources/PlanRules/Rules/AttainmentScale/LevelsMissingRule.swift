import PlanModel

/// Asks whether all five levels of a scale are described.
struct LevelsMissingRule: TargetRule {
  let card = RuleCard(
    id: .levelsMissing,
    topic: .attainmentScale,
    title: "Five levels are described, from -2 to +2",
    question: "What would be seen at each of the five levels?",
    why: """
      Whatever is seen at the end has to fall on one level. That works only if each of \
      the five is written down once.
      """,
    severity: .error,
    styles: [.attainmentScale],
    citation: .attainmentScaling,
    suggestions: [
      "describe the expected level first: 0",
      "describe a little and a lot more than expected: +1 and +2",
      "describe a little and a lot less than expected: -1 and -2",
    ]
  )

  var examples: RuleExamples? {
    Example.scale { plan in
      for place in plan.targets.indices {
        plan.targets[place].attainmentLevels.removeLast()
      }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let levels = target.target.attainmentLevels
    guard !levels.areFive else { return }
    let count = levels.describedCount
    let path = target.path("attainmentLevels")
    guard count == 5 else {
      let message = "Not every level is described: {} are."
      findings.append(of: card, at: path, message, detail: .count(count, of: 5))
      return
    }
    let message = "A level stands there twice, or lies outside -2 to +2."
    findings.append(of: card, at: path, message)
  }
}
