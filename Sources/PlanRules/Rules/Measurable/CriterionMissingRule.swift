import PlanModel

/// Asks how well is well enough.
struct CriterionMissingRule: TargetRule {
  let card = RuleCard(
    id: .criterionMissing,
    topic: .measurable,
    title: "A criterion is named",
    question: "How much, how often or how well counts as met?",
    why: """
      Without a criterion nobody can say whether the target has been met.
      """,
    severity: .error,
    styles: .criterionStyles,
    citation: .goalChecklists,
    suggestions: [
      "on 8 out of 10 occasions",
      "with 80% correct on three occasions in a row",
      "within 5 minutes",
      "at least 3 times in a week",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.criterion = nil }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !target.hasCriterion, target.target.goal == nil,
      target.target.attainmentLevels.isEmpty,
      target.skillWording.provision != nil
        || target.text?.wording.softAmounts.isEmpty ?? true
    else { return }
    let message = "Nothing says how much, how often or how well counts as met."
    findings.append(of: card, at: target.path("criterion"), message)
  }
}
