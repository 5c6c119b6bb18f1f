import PlanModel

/// Asks whether the act can be seen or heard.
struct VagueVerbRule: TargetRule {
  let card = RuleCard(
    id: .vagueVerb,
    topic: .specific,
    title: "The verb names something to be seen or heard",
    question: "Would a stranger know when it happens?",
    why: """
      Words such as improve or understand name a change or a state, and two people \
      will not agree on when it has happened. A change from one number to another \
      is clear and is let through.
      """,
    severity: .error,
    styles: .criterionStyles,
    citation: .vagueTerms,
    suggestions: [
      "name one observable verb, such as read, solve, retell or write",
      "state the start and the goal with a unit",
      "say what a stranger would see or hear",
    ]
  )

  var examples: RuleExamples? {
    Example.text(
      passes: "By June 2027, Sam will retell a known story on 8 out of 10 occasions.",
      fails: "The pupil will improve reading comprehension."
    )
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !target.skillWording.isClear else { return }
    let wording = target.skillWording
    guard wording.provision == nil else { return }
    for remark in wording.nearlyVague {
      findings.append(finding(remark, in: target, severity: .info))
    }
    guard !target.isQuantified else { return }
    for remark in wording.vague {
      findings.append(finding(remark, in: target, severity: nil))
    }
  }

  @inline(never)
  private func finding(
    _ remark: TargetWording.Remark,
    in target: TargetStatement,
    severity: Severity?
  ) -> Finding {
    Finding(
      of: card,
      at: target.skillPath,
      words: target.skillWords(remark.words),
      severity: severity,
      remark.why.utf8.isEmpty ? "The verb names nothing to be seen." : remark.why,
      suggestions: remark.instead.isEmpty ? nil : remark.instead
    )
  }
}
