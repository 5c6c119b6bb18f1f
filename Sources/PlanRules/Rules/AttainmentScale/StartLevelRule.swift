import PlanModel

/// Asks at which level of the scale the pupil starts.
struct StartLevelRule: TargetRule {
  let card = RuleCard(
    id: .startLevelMissing,
    topic: .attainmentScale,
    title: "The level of the start is on record",
    question: "Is the start -1, or -2 because nothing less can be thought of?",
    why: """
      Two conventions are in use: one starts at -1, the other at -2. A change can be \
      worked out only if the level of the start is written down.
      """,
    severity: .warning,
    styles: [.attainmentScale],
    citation: .attainmentScaling,
    suggestions: [
      "record -1 if things could become worse",
      "record -2 if they could not, or if that is your school's convention",
    ]
  )

  var examples: RuleExamples? {
    Example.scale { plan in
      for place in plan.targets.indices { plan.targets[place].attainmentBaseline = nil }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let path = target.path("attainmentBaseline")
    guard let level = target.target.attainmentBaseline else {
      findings.append(of: card, at: path, "Nothing says at which level the pupil starts.")
      return
    }
    guard level != -1, level != -2 else { return }
    findings.append(
      of: card,
      at: path,
      "The start is at neither of the two usual levels."
    )
  }
}
