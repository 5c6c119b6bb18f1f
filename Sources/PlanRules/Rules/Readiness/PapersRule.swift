import PlanModel

/// Asks for the advice to be sent round before the review of an EHC plan.
struct PapersRule: ReadinessRule {
  let card = RuleCard(
    id: .papersOutstanding,
    topic: .readiness,
    title: "Advice went round two weeks before the review",
    question: "When was the advice sent to everybody invited?",
    why: """
      Advice is obtained and sent to everybody invited at least two weeks before, \
      so that nobody meets it at the table.
      """,
    force: .must,
    severity: .warning,
    parameters: ["reviewReadinessDays"],
    citation: .papersOfReview,
    suggestions: [
      "send the advice round and record the day",
      "ask for the reports that are still to come",
    ]
  )

  var examples: RuleExamples? {
    Example.review(.annual) { $0.reviews[0].annualReview?.papersCirculated = nil }
  }

  var message: String {
    "Advice is not recorded as sent round for the review; the last day for it is {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    guard review.isAnnual, let index = review.index else { return [] }
    return [
      item(
        .thing("Advice sent to everybody invited"),
        at: review.path("annualReview/papersCirculated"),
        by: review.day - .weeks(2),
        isThere: plan.plan.reviews[index].annualReview?.papersCirculated != nil
      )
    ]
  }
}
