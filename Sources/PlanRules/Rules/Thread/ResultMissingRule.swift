import PlanModel

/// Asks what came of a target that is over.
struct ResultMissingRule: Rule {
  let card = RuleCard(
    id: .resultMissing,
    topic: .thread,
    title: "A target that is over has a result",
    question: "What came of it?",
    why: """
      The next cycle begins from what came of this one, and the family is told of \
      it.
      """,
    force: .should,
    severity: .warning,
    citation: .impactReviewed,
    suggestions: [
      "say what was achieved: met, exceeded, not met, discontinued",
      "record the progress at the review",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      in: nil,
      given: {
        $0.targets[0].lifecycle = .completed
        $0.targets[0].achievement = .met
      },
      { $0.targets[0].achievement = .notStarted }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.targets.indices
    where plan.plan.targets[place].lifecycle.rawValue.hasBytes(of: "completed")
      && plan.plan.targets[place].achievement.rawValue.hasBytes(of: "notStarted")
    {
      guard !hasProgress(plan.plan.targets[place].id, in: plan) else { continue }
      findings.append(
        of: card,
        at: PlanPath("targets", place, "achievement"),
        "The target is completed, and nothing says what came of it."
      )
    }
  }

  private func hasProgress(_ id: Target.ID, in plan: CheckedPlan) -> Bool {
    for review in plan.plan.reviews.indices {
      for entry in plan.plan.reviews[review].progress where entry.target == id {
        return true
      }
    }
    return false
  }
}
