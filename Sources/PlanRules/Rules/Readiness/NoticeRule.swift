import PlanModel

/// Asks for notice of the review of an EHC plan.
struct NoticeRule: ReadinessRule {
  let card = RuleCard(
    id: .noticeOutstanding,
    topic: .readiness,
    title: "Notice of the review was given two weeks before",
    question: "When was everybody told of the day?",
    why: "Everybody invited is told of the meeting at least two weeks before.",
    force: .must,
    severity: .warning,
    parameters: ["reviewReadinessDays"],
    citation: .noticeOfReview,
    suggestions: [
      "give notice and record the day",
      "move the meeting, if two weeks are no longer left",
    ]
  )

  var examples: RuleExamples? {
    Example.review(.annual) { $0.reviews[0].annualReview?.noticeGiven = nil }
  }

  var message: String {
    "Notice of the review is not recorded as given; the last day for it is {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    guard review.isAnnual, let index = review.index else { return [] }
    return [
      item(
        .thing("Notice of the meeting"),
        at: review.path("annualReview/noticeGiven"),
        by: review.day - .weeks(2),
        isThere: plan.plan.reviews[index].annualReview?.noticeGiven != nil
      )
    ]
  }
}
