import PlanModel

/// Asks in which circumstances the skill is shown.
struct ConditionMissingRule: TargetRule {
  let card = RuleCard(
    id: .conditionMissing,
    topic: .specific,
    title: "The circumstances are named",
    question: "Given what, when, or where?",
    why: """
      The same act is easier with a word bank than without, and in a quiet room \
      than in the hall. Published checklists differ on whether a target needs it.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .goalChecklists,
    suggestions: [
      "given, with what is put in front of the pupil",
      "when, with what happens before",
      "during, with the lesson or the time of day",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.condition = nil }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !target.hasCondition, target.verb != nil,
      target.skillWording.provision == nil,
      target.skillWording.vague.isEmpty || target.isQuantified
    else { return }
    // What people could read in two ways is not called missing.
    if !target.isStructured, target.text?.wording.mayNameCondition == true { return }
    findings.append(
      of: card,
      at: target.path("condition"),
      "Nothing says given what, when or where the pupil does it."
    )
  }
}
