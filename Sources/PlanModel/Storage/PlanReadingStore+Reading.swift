extension PlanReadingStore {
  /// Returns the current version of a plan.
  ///
  /// - Parameters:
  ///   - id: The identifier of the plan.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The stored plan, `nil` if the school has none.
  /// - Throws: `Failure` if the store can't be read.
  public func plan(
    withID id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPlan? {
    try await plan(withID: id, at: .current, by: access)
  }

  /// Returns the current plans of a pupil.
  ///
  /// - Parameters:
  ///   - pupil: The identifier of the pupil.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The plans in the order of the bytes of their identifiers.
  /// - Throws: `Failure` if the store, or one of the plans, can't be read.
  public func plans(
    for pupil: Pupil.ID,
    by access: PlanAccess
  ) async throws(Failure) -> [StoredPlan] {
    let query = PlanQuery().with { $0.pupils = [pupil] }
    var plans: [StoredPlan] = []
    for try await stored in allPlans(matching: query, by: access) { plans.append(stored) }
    return plans
  }

  /// Returns all plans that a query asks for, page after page as they are needed.
  ///
  /// Memory holds one page at a time. Plans that are saved or deleted meanwhile may or may
  /// not be among them; all others are, once each.
  ///
  /// ```swift
  /// for await stored in store.allPlans(by: access) {
  ///   check(stored.plan)
  /// }
  /// ```
  ///
  /// A damaged plan is not left out: the sequence throws what the store says of it, after the
  /// other plans of its page. Read page by page to go on with the rest.
  ///
  /// - Parameters:
  ///   - query: Which plans are asked for; its limit is the length of a page.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The plans in the order of the bytes of their identifiers.
  public func allPlans(
    matching query: PlanQuery = PlanQuery(),
    by access: PlanAccess
  ) -> StoredPlans<Self> {
    StoredPlans(in: self, matching: query, by: access)
  }
}
