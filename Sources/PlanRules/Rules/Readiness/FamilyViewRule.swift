import PlanModel

/// Asks for the family's view before a review.
struct FamilyViewRule: ReadinessRule {
  let card = RuleCard(
    id: .familyViewOutstanding,
    topic: .readiness,
    title: "The family's view is there before the review",
    question: "What do parents or carers say about progress and support?",
    why: """
      Parents and carers see what a school does not. The Code has them met at \
      least three times a year.
      """,
    force: .should,
    severity: .warning,
    parameters: ["reviewReadinessDays"],
    citation: .familyAtReviews,
    suggestions: [
      "ask the family before the meeting, in the way that suits them",
      "arrange an interpreter, if one is wanted",
      "record why a view is missing",
    ]
  )

  var examples: RuleExamples? {
    Example.review { $0.voices.removeLast() }
  }

  var message: String {
    "The family's view is not there yet for the review; it is wanted by {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    [
      item(
        .thing("The family's view"),
        at: PlanPath("voices"),
        by: review.day,
        isThere: review.hasView(of: .parentOrCarer, in: plan.plan)
      )
    ]
  }
}
