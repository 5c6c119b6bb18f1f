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
    if target.target.criterion.isMissing {
      checkText(of: target, into: &findings)
    } else if let canBeCounted = target.target.criterion?.canBeCounted(
      levels: target.target.attainmentLevels
    ), !canBeCounted {
      findings.append(finding(at: target.path("criterion"), words: nil))
    }
  }

  private func checkText(of target: TargetStatement, into findings: inout [Finding]) {
    guard let text = target.text else { return }
    if text.hasCriterion {
      guard let criterion = text.criterion,
        !criterion.value.canBeCounted(levels: target.target.attainmentLevels)
      else { return }
      findings.append(finding(at: target.textPath, words: criterion.words))
    } else if target.skillWording.provision == nil,
      let words = text.wording.softAmounts.first
    {
      findings.append(finding(at: target.textPath, words: words))
    }
  }

  private func finding(at path: PlanPath, words: Range<Int>?) -> Finding {
    let message = "The criterion has no number with a unit, and no described level."
    return Finding(of: card, at: path, words: words, message)
  }
}
