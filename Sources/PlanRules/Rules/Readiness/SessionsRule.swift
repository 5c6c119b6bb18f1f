import PlanModel

/// Asks for a record of the sessions of provision before a review.
struct SessionsRule: ReadinessRule {
  let card = RuleCard(
    id: .sessionsOutstanding,
    topic: .readiness,
    title: "Sessions of provision are recorded before the review",
    question: "Which sessions took place since the last review?",
    why: """
      Provision is recorded and kept up to date. Without it nobody can tell \
      whether help did not work or was not given.
      """,
    force: .should,
    severity: .warning,
    parameters: ["reviewReadinessDays"],
    citation: .recordsOfProvision,
    suggestions: [
      "record the sessions that took place, and those that did not",
      "ask whoever gives the provision for their list",
      "end provision that has stopped",
    ]
  )

  var examples: RuleExamples? {
    Example.review { $0.deliveredSessions = [] }
  }

  var message: String {
    "No session of the provision is recorded since the last review; it is wanted by {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    var items: [ReadinessItem] = []
    for index in plan.plan.provision.indices
    where plan.isNow(plan.plan.provision[index].starts, plan.plan.provision[index].ends) {
      let id = plan.plan.provision[index].id
      items.append(
        item(
          .numbered("Sessions of provision", index + 1),
          at: PlanPath("provision", index),
          by: review.day,
          isThere: plan.hasSession(of: id, for: review)
        )
      )
    }
    return items
  }
}

extension CheckedPlan {
  /// Whether a session of a provision is recorded since the last review.
  fileprivate func hasSession(of id: Provision.ID, for review: ReviewInView) -> Bool {
    for index in plan.deliveredSessions.indices.reversed() {
      let day = plan.deliveredSessions[index].on
      if day <= context.asOf, review.counts(day),
        plan.deliveredSessions[index].provision == id
      {
        return true
      }
    }
    return false
  }
}
