import PlanModel

/// Asks which area of engagement a target looks at.
struct EngagementAreaRule: TargetRule {
  let card = RuleCard(
    id: .engagementAreaMissing,
    topic: .engagement,
    title: "An area of engagement is named",
    question: "Which of the five areas does the class look at?",
    why: """
      The five areas say what to look for. They are not steps, and nobody expects a \
      pupil to progress in all of them.
      """,
    severity: .warning,
    styles: [.engagement],
    citation: .engagementModel,
    suggestions: [
      "name exploration or realisation, for something new",
      "name anticipation, for what comes next",
      "name persistence or initiation, for what the pupil keeps at or starts",
    ]
  )

  var examples: RuleExamples? {
    Example.engagement { plan in
      for place in plan.targets.indices {
        plan.targets[place].intention?.engagementAreas = []
      }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.intention?.engagementAreas.isEmpty != false else { return }
    let place = target.path("intention/engagementAreas")
    findings.append(of: card, at: place, "No area of engagement is named.")
  }
}
