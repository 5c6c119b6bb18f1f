import PlanModel

/// Asks where the pupil starts.
struct BaselineMissingRule: TargetRule {
  let card = RuleCard(
    id: .baselineMissing,
    topic: .measurable,
    title: "The starting point is on record",
    question: "Where does the pupil start, in the unit of the goal?",
    why: """
      Without a start nobody can tell progress from a target that was met already.
      """,
    severity: .error,
    styles: .criterionStyles,
    citation: .baselineMonitoring,
    suggestions: [
      "the median of three probes, with the day",
      "3 out of 10 on the same tool",
      "seen 0 to 1 times a break, over five observations",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.baseline = nil }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.hasCriterion || target.isStructured else { return }
    let severity: Severity? = target.isStructured ? nil : .warning
    guard !target.target.baseline.isMissing || target.text?.hasBaseline == true else {
      // A start in words of an unstructured target is what a person made of it.
      if !target.isStructured, target.text?.wording.tellsStart == true { return }
      let message = "Nothing says where the pupil starts."
      findings.append(
        of: card,
        at: target.path("baseline"),
        severity: severity,
        message
      )
      return
    }
    // A start that the text tells has a number.
    guard target.target.baseline?.isSpecific == false else { return }
    findings.append(
      of: card,
      at: target.path("baseline/text"),
      severity: severity,
      "The start is told without a number that can be compared with the goal."
    )
  }
}
