import PlanModel

/// Asks what the target is good for.
struct OutcomeMissingRule: TargetRule {
  let card = RuleCard(
    id: .outcomeMissing,
    topic: .relevant,
    title: "The outcome or the purpose is named",
    question: "What does it lead to?",
    why: """
      A target is a step. The outcome, in the eyes of the pupil and the family, is \
      where it leads.
      """,
    severity: .warning,
    styles: .closedStyles,
    citation: .outcomes,
    suggestions: [
      "link the outcome it leads to",
      "name the outcome of the EHC plan that it complements",
      "say what it is good for: so that",
    ]
  )

  var examples: RuleExamples? {
    Example.target {
      $0.outcomes = []
      $0.soThat = nil
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.outcomes.isEmpty, target.target.ehcOutcome == nil,
      target.target.soThat == nil,
      target.text?.wording.hasPurpose != true
    else { return }
    let message = "Neither an outcome nor a purpose is named."
    findings.append(of: card, at: target.path("outcomes"), message)
  }
}
