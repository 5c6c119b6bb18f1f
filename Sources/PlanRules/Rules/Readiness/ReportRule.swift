import PlanModel

/// Asks for the report of the review of an EHC plan.
struct ReportRule: ReadinessRule {
  let card = RuleCard(
    id: .reportOutstanding,
    topic: .readiness,
    title: "The report of the review was sent within two weeks",
    question: "When was the report sent to everybody invited?",
    why: """
      The report goes to everybody invited within two weeks of the meeting. It \
      says where people did not agree.
      """,
    force: .must,
    severity: .warning,
    citation: .reportOfReview,
    suggestions: [
      "send the report and record the day",
      "record what the meeting recommends, and differences of opinion",
    ]
  )

  var examples: RuleExamples? {
    Example.afterReview { $0.reportSent = nil }
  }

  var isAfterReview: Bool { true }

  var message: String {
    "The report of the review, or what it recommends, is not recorded; it was due by {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    guard let index = review.index else { return [] }
    return [
      item(
        .thing("Recommendations of the meeting"),
        at: review.path("annualReview/recommendations"),
        by: review.day + .weeks(2),
        isThere: plan.plan.reviews[index].annualReview?.recommendations.isBlank == false
      ),
      item(
        .thing("Report sent to everybody invited"),
        at: review.path("annualReview/reportSent"),
        by: review.day + .weeks(2),
        isThere: plan.plan.reviews[index].annualReview?.reportSent != nil
      ),
    ]
  }
}
