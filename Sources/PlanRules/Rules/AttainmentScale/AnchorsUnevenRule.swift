import PlanModel

/// Asks whether the numbers of a scale's levels leave no gap and stand evenly.
struct AnchorsUnevenRule: TargetRule {
  let card = RuleCard(
    id: .anchorsUneven,
    topic: .attainmentScale,
    title: "The numbers of the levels are in order and roughly even",
    question: "Does every value belong to one level, and is each step about as large?",
    why: """
      A gap or an overlap lets two adults read one result as two levels. Uneven steps \
      make one level easy and the next out of reach.
      """,
    severity: .warning,
    styles: [.attainmentScale],
    citation: .attainmentScaling,
    suggestions: [
      "give each level the number at which it begins, or none of them",
      "let the numbers rise from level to level, or fall if less is better",
      "make no step more than twice as large as another",
    ]
  )

  var examples: RuleExamples? {
    Example.scale { plan in
      for place in plan.targets.indices {
        for level in plan.targets[place].attainmentLevels.indices.suffix(1) {
          plan.targets[place].attainmentLevels[level].anchor = 30
        }
      }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.attainmentLevels.areFive else { return }
    let anchors = ScaleAnchors(target.target.attainmentLevels)
    guard anchors.count > 0, let message = message(about: anchors) else { return }
    findings.append(of: card, at: target.path("attainmentLevels"), message)
  }

  private func message(about anchors: ScaleAnchors) -> String? {
    if !anchors.areInOrder { return "The numbers of the levels are not in order." }
    if anchors.count < 5 { return "Some levels have a number and some have none." }
    return anchors.areEven ? nil : "The steps between the levels are uneven."
  }
}
