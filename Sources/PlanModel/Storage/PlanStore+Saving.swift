extension PlanStore {
  /// Keeps a plan as its next version.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - expected: The version that the caller has seen, `nil` to save a plan that is not
  ///     there or no longer there.
  ///   - effectiveFrom: The first day on which the version counts, `nil` for the day of the
  ///     call in UTC.
  ///   - reason: Why the change is made.
  ///   - access: Who makes the change, for which school and when.
  /// - Returns: The plan as it is now stored.
  /// - Throws: What ``apply(_:by:)`` throws.
  @discardableResult
  public func save(
    _ plan: LearningPlan,
    expecting expected: RecordVersion?,
    effectiveFrom: Day? = nil,
    reason: String,
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> StoredPlan {
    let change = PlanChange.save(
      plan,
      expecting: expected,
      effectiveFrom: effectiveFrom,
      reason: reason
    )
    let revisions = try await apply([change], by: access)
    let revision = revisions.first ?? change.revision(after: expected, by: access)
    return StoredPlan(plan, revision: revision)
  }

  /// Deletes a plan and leaves its history.
  ///
  /// - Parameters:
  ///   - id: The identifier of the plan.
  ///   - expected: The version that the caller has seen.
  ///   - effectiveFrom: The first day without the plan, `nil` for the day of the call in
  ///     UTC.
  ///   - reason: Why the plan is deleted.
  ///   - access: Who makes the change, for which school and when.
  /// - Throws: What ``apply(_:by:)`` throws.
  public func delete(
    _ id: LearningPlan.ID,
    expecting expected: RecordVersion,
    effectiveFrom: Day? = nil,
    reason: String,
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) {
    let change = PlanChange.delete(
      id,
      expecting: expected,
      effectiveFrom: effectiveFrom,
      reason: reason
    )
    try await apply([change], by: access)
  }

  /// Reads a plan, changes it and saves it, again if somebody else was faster.
  ///
  /// Use it for changes that are right whatever else changed, such as adding a reading. Text
  /// that a person wrote over other text is not: show them the conflict of
  /// ``save(_:expecting:effectiveFrom:reason:by:)`` instead.
  ///
  /// - Parameters:
  ///   - id: The identifier of the plan.
  ///   - reason: Why the change is made.
  ///   - attempts: How often to try at most; less than 1 counts as 1.
  ///   - access: Who makes the change, for which school and when.
  ///   - change: What to change in the plan; called once for each attempt.
  /// - Returns: The plan as it is now stored.
  /// - Throws: Not found if there is no such plan; the conflict of the last attempt; what
  ///   ``apply(_:by:)`` throws otherwise.
  @discardableResult
  public func update(
    _ id: LearningPlan.ID,
    reason: String,
    attempts: Int = 8,
    by access: PlanAccess,
    _ change: (inout LearningPlan) -> Void
  ) async throws(PlanStoreError<Failure>) -> StoredPlan {
    var attemptsLeft = attempts
    var found = try await readForUpdate(id, by: access)
    while true {
      guard let stored = found else { throw .notFound(id) }
      let plan = stored.plan.with(change)
      do throws(PlanStoreError<Failure>) {
        return try await save(
          plan,
          expecting: stored.version,
          reason: reason,
          by: access
        )
      } catch {
        attemptsLeft -= 1
        guard let conflict = error.conflict, attemptsLeft > 0 else { throw error }
        found = conflict.found
      }
    }
  }

  private func readForUpdate(
    _ id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> StoredPlan? {
    do throws(Failure) {
      return try await plan(withID: id, by: access)
    } catch {
      throw .failed(error)
    }
  }
}
