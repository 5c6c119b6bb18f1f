import PlanModel

/// Notices a review that is planned for a day outside the plan.
struct ReviewOutsidePlanRule: Rule {
  let card = RuleCard(
    id: .reviewOutsidePlan,
    topic: .review,
    title: "A review falls within the plan",
    question: "Is the review while the plan is still worked on?",
    why: """
      A review after the end comes too late to change the plan; one before the start \
      has nothing to look at.
      """,
    force: .should,
    severity: .warning,
    citation: .planAgreed,
    suggestions: [
      "move the review to a day on or before the end of the plan",
      "correct the first or the last day of the plan",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.reviews[0].planned = "2027-09-30" }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.reviews.indices {
      guard let day = plan.plan.reviews[place].planned,
        plan.plan.reviews[place].held == nil
      else { continue }
      if let starts = plan.plan.starts, day < starts {
        let message = "The review is planned for a day before the plan begins."
        findings.append(of: card, at: PlanPath("reviews", place, "planned"), message)
      } else if let ends = plan.plan.ends, day > ends {
        let message = "The review is planned for a day after the plan ends."
        findings.append(of: card, at: PlanPath("reviews", place, "planned"), message)
      }
    }
  }
}
