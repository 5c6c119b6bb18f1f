import PlanModel

/// Asks whether one thing changes from level to level, and only one.
struct SeveralVariablesRule: TargetRule {
  let card = RuleCard(
    id: .severalVariables,
    topic: .attainmentScale,
    title: "One thing changes from level to level",
    question: "What is the one thing that the levels count?",
    why: """
      If words and minutes both change, a result can be better in one and worse in the \
      other, and belongs to no level.
      """,
    severity: .warning,
    styles: [.attainmentScale],
    citation: .attainmentScaling,
    suggestions: [
      "keep all but one number the same on every level",
      "count the same thing on every level",
      "make a second scale for the second thing",
    ]
  )

  var examples: RuleExamples? {
    Example.scale { plan in
      for place in plan.targets.indices {
        for level in plan.targets[place].attainmentLevels.indices {
          plan.targets[place].attainmentLevels[level].descriptor =
            "\(level + 3) signs in \(level + 1) minutes"
        }
      }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let levels = target.target.attainmentLevels
    guard levels.areFive, hasDigits(levels[0]) else { return }
    var comparison = CountComparison()
    for place in levels.indices {
      comparison.add(CountedWords(levels[place].descriptor))
    }
    guard comparison.hasSeveralVariables else { return }
    let message = "More than one thing changes from level to level."
    findings.append(of: card, at: target.path("attainmentLevels"), message)
  }

  private func hasDigits(_ level: AttainmentLevel) -> Bool {
    for byte in level.descriptor.utf8 where CountedWords.isDigit(byte) { return true }
    return false
  }
}
