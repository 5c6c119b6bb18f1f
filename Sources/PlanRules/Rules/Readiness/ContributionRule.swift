import PlanModel

/// Asks for the contributions of those who lead before a review.
struct ContributionRule: ReadinessRule {
  let card = RuleCard(
    id: .contributionOutstanding,
    topic: .readiness,
    title: "Those who lead have contributed before the review",
    question: "Whose report is still to come?",
    why: """
      The class teacher, the co-ordinator and whoever leads a target know what was \
      done and what came of it. For an EHC plan their advice goes round two weeks \
      before.
      """,
    force: .should,
    severity: .warning,
    parameters: ["reviewReadinessDays"],
    citation: .teachersAtReviews,
    suggestions: [
      "ask for a few lines on what was done and what came of it",
      "record who sent a report",
      "end the part of somebody who has left",
    ]
  )

  var examples: RuleExamples? {
    Example.review { $0.reviews[0].reported = [] }
  }

  var message: String {
    "A report of somebody who leads is not there yet; it is wanted by {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    let due = review.isAnnual ? review.day - .weeks(2) : review.day
    var items: [ReadinessItem] = []
    for index in plan.plan.contributors.indices where plan.leads(index) {
      items.append(
        item(
          .report(plan.plan.contributors[index].role),
          at: PlanPath("contributors", index),
          by: due,
          isThere: review.hasContribution(
            of: plan.plan.contributors[index].id,
            in: plan.plan
          )
        )
      )
    }
    return items
  }
}

extension CheckedPlan {
  /// Whether a contributor takes part now and is the class teacher, the co-ordinator or
  /// the lead of a target.
  fileprivate func leads(_ index: Int) -> Bool {
    guard isNow(plan.contributors[index].starts, plan.contributors[index].ends) else {
      return false
    }
    let role = plan.contributors[index].role
    if role == .classTeacher || role == .senco { return true }
    guard role != .software else { return false }
    return targets.contains { $0.target.lead == plan.contributors[index].id }
  }
}
