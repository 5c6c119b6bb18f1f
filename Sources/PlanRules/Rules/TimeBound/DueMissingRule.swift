import PlanModel

/// Asks by when the target is to be met.
struct DueMissingRule: TargetRule {
  let card = RuleCard(
    id: .dueMissing,
    topic: .timeBound,
    title: "A due day is named",
    question: "By when?",
    why: "Without an end nobody knows when to look whether it worked.",
    severity: .error,
    styles: .criterionStyles,
    citation: .goalChecklists,
    suggestions: [
      "by 18 December 2026",
      "by the end of June 2027",
      "name the day of the review by which it is due",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.due = nil }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.due == nil else { return }
    switch target.duePhrase?.value.needs {
    case .year?:
      let message = "The year is not written, and is not guessed."
      findings.append(of: card, at: target.duePath, words: target.dueWords, message)
    case .start? where target.start == nil:
      let message = "Nothing says from which day to count."
      findings.append(of: card, at: target.duePath, words: target.dueWords, message)
    case nil where target.duePhrase == nil:
      let message = "Nothing says by when."
      findings.append(of: card, at: target.path("due"), message)
    default:
      return
    }
  }
}
