import PlanModel

/// Asks for a review within a year of the plan's start.
struct YearlyReviewRule: Rule {
  let card = RuleCard(
    id: .yearlyReviewMissing,
    topic: .review,
    title: "A review is planned within a year",
    question: "When, within a year of its start, is the plan reviewed with the family?",
    why: """
      The proposals of 2026 speak of a review at least once a year. They are \
      proposals; a school on the graduated approach reviews more often.
      """,
    severity: .info,
    citation: .draftSupportPlan,
    suggestions: [
      "plan a review with its day",
      "bring the next review forward to within a year of the start",
    ]
  )

  var examples: RuleExamples? {
    Example.plan { $0.reviews[0].planned = "2028-01-10" }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard let start = plan.plan.starts, let end = start.adding(exactly: .years(1)),
      !plan.plan.hasReview(through: end)
    else { return }
    let message = "No review is planned within a year of the start."
    findings.append(of: card, at: PlanPath("reviews"), message)
  }
}
