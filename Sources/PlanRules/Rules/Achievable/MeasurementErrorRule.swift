import PlanModel

/// Asks whether the gain is larger than the tool can be wrong by.
struct MeasurementErrorRule: TargetRule {
  let card = RuleCard(
    id: .withinMeasurementError,
    topic: .achievable,
    title: "The gain is larger than the tool can be wrong by",
    question: "Could the gain be chance?",
    why: """
      Every tool is off by a little. A gain smaller than that can not be told from \
      chance. The error is the one that the target names, or else the one that a table \
      of norms knows.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .baselineMonitoring,
    suggestions: [
      "aim for a larger gain",
      "use a tool that tells small steps apart",
      "take the median of three scores as the start",
    ]
  )

  var examples: RuleExamples? {
    Example.target {
      $0.criterion = .rate(60, .wordsPerMinute)
      $0.baseline = Baseline(value: 57, unit: .wordsPerMinute)
      $0.measure?.standardError = 5
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let error = plan.standardError(of: target),
      let gain = TargetGain(target), gain.isGain, gain.isWithin(error)
    else { return }
    let message = "The gain is smaller than the standard error of the tool."
    findings.append(of: card, at: target.path("goal"), message)
  }
}
