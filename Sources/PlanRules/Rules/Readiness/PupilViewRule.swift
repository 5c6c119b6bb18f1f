import PlanModel

/// Asks for the pupil's view before a review.
struct PupilViewRule: ReadinessRule {
  let card = RuleCard(
    id: .pupilViewOutstanding,
    topic: .readiness,
    title: "The pupil's view is there before the review",
    question: "What does the pupil say about what is going well and what is not?",
    why: """
      A review asks the pupil too. A view takes time to find out, the more so \
      where it is shown and not said.
      """,
    force: .should,
    severity: .warning,
    parameters: ["reviewReadinessDays"],
    citation: .pupilAtReviews,
    suggestions: [
      "record what the pupil says or shows, and how it was found out",
      "ask somebody who knows the pupil well to find out",
      "record why a view is missing",
    ]
  )

  var examples: RuleExamples? {
    Example.review { $0.voices.removeFirst() }
  }

  var message: String {
    "The pupil's view is not there yet for the review; it is wanted by {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    [
      item(
        .thing("The pupil's view"),
        at: PlanPath("voices"),
        by: review.day,
        isThere: review.hasView(of: .pupil, in: plan.plan)
      )
    ]
  }
}
