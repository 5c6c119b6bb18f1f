import PlanModel

/// Asks which target leads towards an outcome.
struct OutcomeUnservedRule: Rule {
  let card = RuleCard(
    id: .outcomeUnserved,
    topic: .thread,
    title: "A target leads towards every outcome",
    question: "Which target is the next step towards the outcome?",
    why: """
      An outcome is reached by steps. One without a step may wait its turn, and it \
      is good to say so.
      """,
    severity: .warning,
    citation: .goldenThread,
    suggestions: [
      "link the target that leads towards it",
      "add a target that is the next step",
      "put the outcome on hold until its turn comes",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.outcomes.append(Outcome(id: "o-2", text: "Travels by bus")) }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.plan.targets.isEmpty, plan.isOfUsualSize else { return }
    for place in plan.plan.outcomes.indices
    where !plan.hasTarget(towardsOutcomeAt: place) && isOpen(place, in: plan) {
      findings.append(
        of: card,
        at: PlanPath("outcomes", place),
        "No target leads towards the outcome."
      )
    }
  }

  private func isOpen(_ place: Int, in plan: CheckedPlan) -> Bool {
    let lifecycle = plan.plan.outcomes[place].lifecycle
    return lifecycle != .completed && lifecycle != .cancelled && lifecycle != .onHold
  }
}
