import PlanModel

/// Asks how progress towards an open target is noticed.
struct EvidencePlanRule: TargetRule {
  let card = RuleCard(
    id: .evidencePlanMissing,
    topic: .openTarget,
    title: "It is said how progress is noticed",
    question: "What might be noticed, how is it recorded, how often, by whom?",
    why: """
      Progress in an open target is noticed and not predicted, so somebody has to \
      be ready to notice.
      """,
    severity: .error,
    styles: .openStyles,
    citation: .openTargets,
    suggestions: [
      "short film clips, two in each half term",
      "annotated photographs, once a week, by the class team",
      "a diary, with what surprised us",
    ]
  )

  var examples: RuleExamples? {
    Example.openTarget { $0.intention = nil }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let isPlanned =
      target.target.intention?.evidencePlan != nil
      || target.target.intention?.noticing.isEmpty == false
      || !(target.target.intention?.frequency).isMissing
      || target.text?.wording.namesInstrument == true || target.tool != nil
    guard !isPlanned else { return }
    let place = target.path("intention/evidencePlan")
    findings.append(of: card, at: place, "Nothing says how progress is noticed.")
  }
}
