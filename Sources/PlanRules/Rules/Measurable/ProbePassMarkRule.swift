import PlanModel

/// Asks what passes one probe.
struct ProbePassMarkRule: Rule {
  let card = RuleCard(
    id: .probePassMarkMissing,
    topic: .measurable,
    title: "It is said what passes one probe",
    question: "How well must one probe go to count?",
    why: """
      \"8 of 10 probes\" counts probes; what each must score to count is a second \
      number.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .ownReasoning,
    suggestions: [
      "on 8 out of 10 probes with at least 4 of 5 problems correct",
      "with 80% on each probe",
      "if one probe is one problem, say so",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.measure?.passMark = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for target in plan.targets(for: self) {
      guard let criterion = target.criterion, criterion.kind == .occasions,
        target.target.measure?.passMark == nil, countsProbes(target, in: plan.context)
      else { continue }
      let isStructured = !target.target.criterion.isMissing
      findings.append(
        of: card,
        at: isStructured ? target.path("measure/passMark") : target.textPath,
        words: isStructured ? nil : target.text?.criterion?.words,
        "Nothing says what passes one probe."
      )
    }
  }

  private static let probes: Set<String> = [
    "probe", "test", "dictation", "quiz", "assessment", "paper",
  ]

  /// Whether the occasions are probes, by the word beside them or else by the tool.
  private func countsProbes(_ target: TargetStatement, in context: RuleContext) -> Bool {
    let noun = target.text?.occasion?.value
    guard let words = noun ?? target.target.measure?.tool else { return false }
    let tokens = TextTokens(words)
    return (0..<tokens.count).contains { place in
      tokens.bases(place).contains(where: Self.probes.contains)
    }
  }
}
