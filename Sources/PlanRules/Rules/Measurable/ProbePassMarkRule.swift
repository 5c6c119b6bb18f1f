import PlanModel

/// Asks what passes one probe.
struct ProbePassMarkRule: TargetRule {
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

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.measure?.passMark == nil else { return }
    let isStructured = !target.target.criterion.isMissing
    let kind =
      isStructured ? target.target.criterion?.kind : target.text?.criterion?.value.kind
    guard kind == .occasions, countsProbes(target, in: plan.context) else { return }
    findings.append(
      of: card,
      at: isStructured ? target.path("measure/passMark") : target.textPath,
      words: isStructured ? nil : target.text?.criterion?.words,
      "Nothing says what passes one probe."
    )
  }

  /// Whether the occasions are probes, by the word beside them or else by the tool.
  private func countsProbes(_ target: TargetStatement, in context: RuleContext) -> Bool {
    if let text = target.text, text.hasOccasion { return text.wording.countsProbes }
    guard let tool = target.target.measure?.tool else { return false }
    let tokens = TextTokens(tool, words: context.words)
    return tokens.isProbe(0..<tokens.count)
  }
}
