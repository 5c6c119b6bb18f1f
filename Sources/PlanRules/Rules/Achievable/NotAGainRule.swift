import PlanModel

/// Asks whether the goal is a gain on the start.
struct NotAGainRule: TargetRule {
  let card = RuleCard(
    id: .notAGain,
    topic: .achievable,
    title: "The goal is a gain on the start",
    question: "Is the goal better than the start?",
    why: """
      A goal that has been reached already can not show what help has done. \
      Keeping a skill is a target of its own kind.
      """,
    severity: .error,
    styles: .criterionStyles,
    citation: .baselineMonitoring,
    suggestions: [
      "raise the goal",
      "check that start and goal were not swapped",
      "if the skill is to be kept, set the direction to maintain",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.baseline?.value = 9 }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !target.baseline.isMissing, let gain = TargetGain(target), !gain.isGain else {
      return
    }
    let message = "The goal is no better than the start."
    findings.append(of: card, at: target.path("goal"), message)
  }
}
