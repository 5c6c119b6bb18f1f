import PlanModel

/// Asks whether what was seen of engagement is kept in words and not in scores.
struct EngagementScoredRule: TargetRule {
  let card = RuleCard(
    id: .engagementScored,
    topic: .engagement,
    title: "Engagement is noticed and not scored",
    question: "What was seen, on which day, in which area?",
    why: """
      A score invites adding up and comparing, and the model is made for neither. Dated \
      observations, each with its area, show how established something becomes.
      """,
    severity: .warning,
    styles: [.engagement],
    citation: .engagementModel,
    suggestions: [
      "write what was seen, and tag it with the area of engagement",
      "add a short film clip or an annotated photograph",
      "leave the number out",
    ]
  )

  var examples: RuleExamples? {
    Example.engagement {
      $0.readings = [Reading(id: "x-1", target: "t-1", on: "2026-10-05", value: 3)]
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let scores = ScoredPlaces(of: target.target.id, in: plan.plan.readings)
    if let first = scores.first {
      findings.append(
        of: card,
        at: PlanPath("readings", first, "value"),
        "Engagement is scored; readings with a number: {}.",
        detail: .count(scores.count)
      )
    }
    let signals = plan.plan.signals
    for place in signals.indices
    where signals[place].target == target.target.id && signals[place].value != nil {
      let path = PlanPath("signals", place, "value")
      findings.append(of: card, at: path, "Engagement is summed up in a number.")
      return
    }
  }
}
