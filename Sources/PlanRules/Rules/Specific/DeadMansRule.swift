import PlanModel

/// Asks whether the target names an act and not an absence.
struct DeadMansRule: TargetRule {
  let card = RuleCard(
    id: .deadMan,
    topic: .specific,
    title: "The target names an act, not an absence",
    question: "What does the pupil do instead?",
    why: """
      An absence gives nobody anything to teach. Name what takes its place.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .deadMansTest,
    suggestions: [
      "ask for a break with a card",
      "keep hands in own space",
      "wait for a turn, then speak",
      "use a calm corner",
    ]
  )

  var examples: RuleExamples? {
    Example.text(
      passes:
        "By June 2027, Sam will ask for a break with a card on 4 out of 5 occasions.",
      fails: "By June 2027, Sam will not shout out in lessons."
    )
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let words = target.skillWording.absence else { return }
    findings.append(
      of: card,
      at: target.skillPath,
      words: target.skillWords(words),
      "It says what is not to happen, and not what happens instead."
    )
  }
}
