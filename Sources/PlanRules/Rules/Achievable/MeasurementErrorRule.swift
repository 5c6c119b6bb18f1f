import PlanModel

/// Asks whether the gain is larger than the tool can be wrong by.
struct MeasurementErrorRule: Rule {
  let card = RuleCard(
    id: .withinMeasurementError,
    topic: .achievable,
    title: "The gain is larger than the tool can be wrong by",
    question: "Could the gain be chance?",
    why: """
      Every tool is off by a little. A gain smaller than that can not be told from \
      chance.
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

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for target in plan.targets(for: self) {
      guard let error = target.target.measure?.standardError,
        let gain = TargetGain(target),
        let size = gain.size, size < error
      else { continue }
      let message = "The gain is smaller than the standard error of the tool."
      findings.append(of: card, at: target.path("goal"), message)
    }
  }
}
