import PlanModel
import PlanProgress

/// Tells that nothing is known of how fast the pupil, or others, grow in what is measured.
struct NoHistoryRule: TargetRule {
  let card = RuleCard(
    id: .noHistory,
    topic: .achievable,
    title: "Something is known of growth in what is measured",
    question: "How fast do pupils, or does this pupil, grow in this?",
    why: """
      Without a norm or a rate of the pupil's own nobody can say how much a goal asks. \
      Norms of other countries or other passages are not used unless the school asks \
      for them by name.
      """,
    severity: .info,
    styles: .criterionStyles,
    citation: .baselineMonitoring,
    suggestions: [
      "take eight weekly readings, then look at the goal again",
      "give the school's own norms, or those of the tool",
      "look at what the pupil gained in the last cycle",
    ]
  )

  var examples: RuleExamples? {
    Example.growth {
      $0.measure?.unit = .points; $0.baseline?.unit = .points
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.growthUnit != nil, let due = target.due, let start = target.growsFrom,
      start < due, let reason = plan.growthUnknown(for: target),
      let gain = TargetGain(target), gain.isGain,
      plan.standardError(of: target).map(gain.isWithin) != true
    else { return }
    let isMismatch = reason == .normMismatch
    findings.append(
      of: card,
      at: target.path("goal"),
      isMismatch
        ? "The norms at hand are of another country or other passages, so none is used."
        : "No norm and no earlier rate says how much the goal asks."
    )
  }
}
