import PlanModel

/// Asks whether one target names one skill.
struct MultipleSkillsRule: TargetRule {
  let card = RuleCard(
    id: .multipleSkills,
    topic: .specific,
    title: "One skill is named",
    question: "Is it one act, or two with an \"and\" between?",
    why: """
      If one of two acts succeeds, nobody can say whether the target is met.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .goalChecklists,
    suggestions: [
      "make two targets of it",
      "keep the act that matters most",
      "if both are steps of one routine, name the routine",
    ]
  )

  var examples: RuleExamples? {
    Example.text(
      passes: "By June 2027, Sam will read 20 common words aloud.",
      fails: "By June 2027, Sam will read and spell 20 common words."
    )
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let words = target.skillWording.secondSkill else { return }
    findings.append(
      of: card,
      at: target.skillPath,
      words: target.skillWords(words),
      "A second act is named, and the two may be met at different times."
    )
  }
}
