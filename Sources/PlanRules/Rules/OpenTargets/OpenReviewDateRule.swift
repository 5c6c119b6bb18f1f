import PlanModel

/// Asks when an open target is looked at again.
struct OpenReviewDateRule: TargetRule {
  let card = RuleCard(
    id: .openReviewDateMissing,
    topic: .openTarget,
    title: "An open target has a review day",
    question: "When is it looked at again?",
    why: """
      The outcome is open; the day on which people look at it together is not.
      """,
    severity: .error,
    styles: .openStyles,
    citation: .openTargets,
    suggestions: [
      "set the day on which it is looked at again",
      "use the day of the next review of the plan",
    ]
  )

  var examples: RuleExamples? {
    Example.openTarget { $0.reviewOn = nil }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.reviewOn == nil, target.target.due == nil,
      target.duePhrase == nil, !hasOpenReview(plan.plan.reviews)
    else { return }
    let message = "Nothing says when the target is looked at again."
    findings.append(of: card, at: target.path("reviewOn"), message)
  }

  private func hasOpenReview(_ reviews: [ReviewRecord]) -> Bool {
    for place in reviews.indices
    where reviews[place].held == nil && reviews[place].planned != nil {
      return true
    }
    return false
  }
}
