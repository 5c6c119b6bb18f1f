import PlanModel

/// Asks whether somebody looks before the target is due.
struct ReviewBeforeDueRule: TargetRule {
  let card = RuleCard(
    id: .noReviewBeforeDue,
    topic: .timeBound,
    title: "Somebody looks on or before the due day",
    question: "When is progress looked at, while there is time to change course?",
    why: """
      A target that is looked at only after its end can not be helped any more.
      """,
    force: .should,
    severity: .warning,
    styles: .criterionStyles,
    citation: .recordingAndReview,
    suggestions: [
      "plan a review on or before the due day",
      "name how often the readings are looked at together",
      "set a review day for this target",
    ]
  )

  var examples: RuleExamples? {
    Example.plan {
      $0.reviews = []
      $0.monitoring = nil
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let due = target.due else { return }
    let isLookedAt =
      target.target.reviewOn.map { $0 <= due } ?? false
      || plan.plan.hasReview(through: due)
      || target.target.monitoring?.hasLook(through: due) ?? false
    guard !isLookedAt else { return }
    let message = "No review or check falls on or before the due day."
    findings.append(of: card, at: target.path("reviewOn"), message)
  }
}
