import PlanModel

/// Asks for the day behind the end of a term.
struct DateNeedsCalendarRule: TargetRule {
  let card = RuleCard(
    id: .dateNeedsCalendar,
    topic: .timeBound,
    title: "The due day is a day",
    question: "Which day is meant?",
    why: """
      Terms end on different days in different schools, so the end of term is not \
      guessed.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .ownReasoning,
    suggestions: [
      "write the last day of the term",
      "write the month and the year",
      "fill in the due day from the school calendar",
    ]
  )

  var examples: RuleExamples? {
    Example.target {
      $0.due = nil
      $0.dueText = "the end of the spring term"
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.due == nil, target.duePhrase?.value.needs == .calendar else {
      return
    }
    let message = "The words need a school calendar before they name a day."
    findings.append(of: card, at: target.duePath, words: target.dueWords, message)
  }
}
