import PlanModel

/// Asks what is prepared about adulthood for the review of an EHC plan.
struct AdulthoodPreparedRule: ReadinessRule {
  let card = RuleCard(
    id: .adulthoodOutstanding,
    topic: .readiness,
    title: "Adulthood is prepared for the review from Year 9",
    question: "What does the young person want to do later?",
    why: """
      From Year 9 the review of an EHC plan considers what helps towards adulthood \
      and independent living. It is better prepared than improvised.
      """,
    force: .must,
    severity: .warning,
    parameters: ["reviewReadinessDays", "pfaReviewFromNCYear"],
    citation: .adulthoodReview,
    suggestions: [
      "ask what the young person hopes for, and record it as their voice",
      "name the pathway that a target or an outcome serves",
      "put adulthood on the agenda of the meeting",
    ]
  )

  var examples: RuleExamples? {
    Example.review(.annual, in: "9") { $0.targets[0].pathway = nil }
  }

  var message: String {
    "Nothing is prepared about adulthood for the review; it is wanted by {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    guard review.isAnnual, let year = plan.context.yearNumber,
      year >= plan.context.school.pfaReviewFromNCYear
    else { return [] }
    let isSpokenOf = plan.plan.voices.contains {
      $0.topic == .aspirations && !$0.text.isBlank && review.counts($0.on)
    }
    return [
      item(
        .thing("Hopes for adulthood"),
        at: review.path("annualReview/discussedAdulthood"),
        by: review.day,
        isThere: isSpokenOf || plan.hasPathway
      )
    ]
  }
}

extension CheckedPlan {
  /// Whether a target or an outcome names the pathway to adulthood that it serves.
  fileprivate var hasPathway: Bool {
    targets.contains { $0.target.pathway != nil }
      || plan.outcomes.contains { $0.pathway != nil }
  }
}
