import PlanModel

/// Asks when the plan is reviewed.
struct ReviewDateRule: Rule {
  let card = RuleCard(
    id: .reviewDateMissing,
    topic: .review,
    title: "A review day is named",
    question: "When is the plan looked at with the family?",
    why: """
      Assess, plan, do, review: the day of the review is agreed when the plan is \
      made.
      """,
    force: .should,
    severity: .warning,
    citation: .recordingAndReview,
    suggestions: [
      "plan a review with its day",
      "say how often the plan is formally reviewed",
      "set the next review when one has been held",
    ]
  )

  var examples: RuleExamples? {
    Example.plan {
      $0.reviews = []
      $0.monitoring = nil
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.reviews.indices
    where plan.plan.reviews[place].planned != nil
      || plan.plan.reviews[place].nextReview != nil
    {
      return
    }
    guard (plan.plan.monitoring?.formalReview).isMissing else { return }
    let message = "Nothing says when the plan is reviewed."
    findings.append(of: card, at: PlanPath("reviews"), message)
  }
}
