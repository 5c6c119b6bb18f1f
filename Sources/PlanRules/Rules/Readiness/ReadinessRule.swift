import PlanModel

/// A rule that lists what a review needs and asks for what is not there.
protocol ReadinessRule: Rule {
  /// Whether the rule looks at a review that was held, and not at the next one.
  var isAfterReview: Bool { get }

  /// What is said of something that is not there; `{}` stands for the last day for it.
  var message: String { get }

  /// Lists what a review needs, there or not.
  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem]
}

extension ReadinessRule {
  var isAfterReview: Bool { false }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.plan.reviews.isEmpty, let review = review(of: plan) else { return }
    for item in items(for: review, in: plan) where !item.isThere {
      let isLate = item.due < plan.context.asOf
      guard isLate || !isAfterReview else { continue }
      findings.append(
        of: card,
        at: item.path,
        severity: isLate ? nil : .info,
        message,
        detail: .day(item.due)
      )
    }
  }

  /// The review that the rule looks at, `nil` if there is none.
  func review(of plan: CheckedPlan) -> ReviewInView? {
    isAfterReview ? ReviewInView(lastAnnualOf: plan) : ReviewInView(nextOf: plan)
  }

  /// Makes an item of the rule.
  func item(
    _ name: ReadinessItem.Name,
    at path: PlanPath,
    by due: Day,
    isThere: Bool
  ) -> ReadinessItem {
    ReadinessItem(
      rule: card.id,
      name: name,
      force: card.force,
      path: path,
      due: due,
      isThere: isThere
    )
  }
}
