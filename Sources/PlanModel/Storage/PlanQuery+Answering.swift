// What a store needs to answer a query without writing the conditions again.

extension PlanQuery {
  /// Returns whether a plan meets the conditions, apart from ``asOf`` and ``after``.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: Whether all conditions hold.
  public func matches(_ plan: LearningPlan) -> Bool {
    guard ids?.contains(plan.id) ?? true, hasPrefix(plan.id) else { return false }
    guard pupils?.contains(plan.pupil) ?? true else { return false }
    guard kinds?.contains(plan.kind) ?? true else { return false }
    guard lifecycles?.contains(plan.lifecycle) ?? true else { return false }
    if let day = reviewDueBefore {
      guard let next = plan.nextReviewDay, next < day else { return false }
    }
    return areas.map { !$0.isDisjoint(with: plan.areasOfNeed) } ?? true
  }

  /// Returns whether an identifier begins with the bytes that are asked for.
  func hasPrefix(_ id: LearningPlan.ID) -> Bool {
    idPrefix.map { id.text.utf8.starts(with: $0.utf8) } ?? true
  }

  /// Returns the page that the query asks for, out of plans in any order.
  ///
  /// The plans must be those of one school at the ``moment`` of the query. A store that finds
  /// them by an index need not hand in the others.
  ///
  /// - Parameter plans: The plans, each once.
  /// - Returns: The plans of the page in the order of their identifiers.
  public func page(of plans: some Sequence<StoredPlan>) -> PlanPage {
    let matching = plans.filter { stored in
      (after.map { $0 < stored.id } ?? true) && matches(stored.plan)
    }
    let items = Array(matching.sorted { $0.id < $1.id }.prefix(limit))
    return PlanPage(items, next: matching.count > items.count ? items.last?.id : nil)
  }
}
