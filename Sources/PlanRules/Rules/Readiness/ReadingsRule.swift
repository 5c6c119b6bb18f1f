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
    var items: [ReadinessItem] = []
    for target in plan.targets where target.target.lifecycle == .active {
      items.append(
        item(
          .numbered("A reading of target", target.index + 1),
          at: target.path(nil),
          by: review.day,
          isThere: plan.hasReading(of: target.target.id, for: review)
        )
      )
    }
    return items
  }
}

extension CheckedPlan {
  /// Whether a target has a reading since the last review.
  fileprivate func hasReading(of id: Target.ID, for review: ReviewInView) -> Bool {
    for index in plan.readings.indices.reversed() {
      let day = plan.readings[index].on
      if day <= context.asOf, review.counts(day), plan.readings[index].target == id {
        return true
      }
    }
    return false
  }
}
