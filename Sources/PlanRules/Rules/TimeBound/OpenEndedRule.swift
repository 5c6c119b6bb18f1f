import PlanModel

/// Asks whether the target has an end.
struct OpenEndedRule: TargetRule {
  let card = RuleCard(
    id: .openEnded,
    topic: .timeBound,
    title: "The target has an end",
    question: "When does it stop?",
    why: "What goes on without an end is never met and never missed.",
    severity: .error,
    styles: .criterionStyles,
    citation: .vagueTerms,
    suggestions: [
      "by 18 December 2026",
      "for six weeks from 7 September 2026, then reviewed",
      "name the day on which it is looked at again",
    ]
  )

  var examples: RuleExamples? {
    Example.text(
      passes: "By June 2027, Sam will use a visual timetable on 4 out of 5 days.",
      fails: "Sam will continue to use a visual timetable."
    )
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.due == nil, target.duePhrase == nil else { return }
    for words in target.text?.wording.openEnded ?? [] {
      let message = "The words name a time without an end."
      findings.append(of: card, at: target.textPath, words: words, message)
    }
  }
}
