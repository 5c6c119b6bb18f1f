import PlanModel

/// Asks for the authority's decision after the review of an EHC plan.
struct AuthorityDecisionRule: ReadinessRule {
  let card = RuleCard(
    id: .decisionOutstanding,
    topic: .readiness,
    title: "The authority's decision is recorded within four weeks",
    question: "Does the authority maintain, amend or cease the plan?",
    why: """
      The local authority tells the family within four weeks of the meeting. The \
      limit is the authority's; the school may ask.
      """,
    force: .must,
    severity: .warning,
    citation: .decisionAfterReview,
    suggestions: [
      "record the decision and the day on which the family was told",
      "ask the authority, if the day has passed",
    ]
  )

  var examples: RuleExamples? {
    Example.afterReview { $0.authorityDecision = nil }
  }

  var isAfterReview: Bool { true }

  var message: String {
    "The authority's decision is not recorded; the last day for it was {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    guard let index = review.index else { return [] }
    let steps = plan.plan.reviews[index].annualReview
    return [
      item(
        .thing("The authority's decision"),
        at: review.path("annualReview/authorityDecision"),
        by: review.day + .weeks(4),
        isThere: steps?.authorityDecision != nil && steps?.authorityDecided != nil
      )
    ]
  }
}
