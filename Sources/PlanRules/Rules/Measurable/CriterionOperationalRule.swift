import PlanModel

/// Asks whether the criterion can be counted.
struct CriterionOperationalRule: TargetRule {
  let card = RuleCard(
    id: .criterionNotOperational,
    topic: .measurable,
    title: "The criterion can be counted",
    question: "Would two people who watch give the same answer?",
    why: """
      A criterion works if it holds a number and a unit, or a level that is \
      described.
      """,
    severity: .error,
    styles: .criterionStyles,
    citation: .goalChecklists,
    suggestions: [
      "on 8 out of 10 occasions",
      "60 words per minute",
      "level 3 of a rubric that describes each level",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.criterion = .words("most of the time") }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    if let criterion = target.criterion {
      guard !criterion.canBeCounted(levels: target.target.attainmentLevels) else {
        return
      }
      let words =
        target.target.criterion.isMissing ? target.text?.criterion?.words : nil
      let place = words == nil ? target.path("criterion") : target.textPath
      findings.append(finding(at: place, words: words))
    } else if let words = target.text?.wording.softAmounts.first {
      findings.append(finding(at: target.textPath, words: words))
    }
  }

  private func finding(at path: PlanPath, words: Range<Int>?) -> Finding {
    let message = "The criterion has no number with a unit, and no described level."
    return Finding(of: card, at: path, words: words, message)
  }
}
