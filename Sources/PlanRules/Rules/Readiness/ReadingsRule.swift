import PlanModel

/// Asks for readings of each target before a review.
struct ReadingsRule: ReadinessRule {
  let card = RuleCard(
    id: .readingsOutstanding,
    topic: .readiness,
    title: "Every target has a reading since the last review",
    question: "What has been seen or measured since the last review?",
    why: """
      A review without readings is a talk about impressions. What was noticed in \
      words counts as much as a number.
      """,
    force: .should,
    severity: .warning,
    parameters: ["reviewReadinessDays"],
    citation: .teachersAtReviews,
    suggestions: [
      "measure once more before the meeting",
      "record what was noticed, in words",
      "record why nothing could be measured",
    ]
  )

  var examples: RuleExamples? {
    Example.review { $0.readings = [] }
  }

  var message: String {
    "The target has no reading since the last review; one is wanted by {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    plan.targets.filter { $0.target.lifecycle == .active }
      .map { target in
        item(
          "A reading of target \(target.index + 1)",
          at: target.path(nil),
          by: review.day,
          isThere: plan.plan.readings.contains {
            $0.target == target.target.id && review.counts($0.on)
              && $0.on <= plan.context.asOf
          }
        )
      }
  }
}
