import PlanModel

/// Asks whether a date can be read in one way only.
struct AmbiguousDateRule: TargetRule {
  let card = RuleCard(
    id: .ambiguousDate,
    topic: .timeBound,
    title: "The date can be read in one way only",
    question: "Which number is the day, and which the month?",
    why: """
      10/2/24 is in February in England and in October in the United States.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .ownReasoning,
    suggestions: [
      "write the month as a word: 10 February 2024",
      "write the year first: 2024-02-10",
    ]
  )

  var examples: RuleExamples? {
    Example.text(
      passes: "By 10 February 2027, Sam will name 20 colours.",
      fails: "By 10/2/27, Sam will name 20 colours."
    )
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.due == nil, target.duePhrase?.value.isAmbiguous == true else {
      return
    }
    let message = "Day and month could be the other way round."
    findings.append(of: card, at: target.duePath, words: target.dueWords, message)
  }
}
