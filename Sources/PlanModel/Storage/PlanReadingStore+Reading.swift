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
  /// - Throws: `Failure` if the store can't be read.
  public func plans(
    for pupil: Pupil.ID,
    by access: PlanAccess
  ) async throws(Failure) -> [StoredPlan] {
    var query = PlanQuery().with { $0.pupils = [pupil] }
    var plans: [StoredPlan] = []
    while true {
      let page = try await self.plans(matching: query, by: access)
      plans += page.items
      guard let next = page.next else { return plans }
      query.after = next
    }
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
  /// Damaged plans are not among them; read page by page to be told of them.
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
