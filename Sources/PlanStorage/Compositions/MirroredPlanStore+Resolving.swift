public import PlanModel

extension MirroredPlanStore {
  /// Keeps what a person has chosen of two differing plans, in both stores.
  ///
  /// The choice is a change like any other: both stores get it as their next version, with
  /// the person, the moment and the reason, and what they had before stays in their history.
  /// A choice that is broken off between the stores leaves the conflict open.
  ///
  /// - Parameters:
  ///   - conflict: The conflict as the person has seen it.
  ///   - choice: What to keep. A merged plan that has another identifier is a programmer's
  ///     error.
  ///   - reason: Why the person chose so.
  ///   - access: Who chose, for the school of the conflict, and when.
  /// - Throws: A conflict or not found if one of the two has changed since; copy again and
  ///   show the person what is there now. Otherwise what ``apply(_:by:)`` throws.
  public func resolve(
    _ conflict: MirrorConflict,
    choosing choice: MirrorChoice,
    reason: String,
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) {
    let plan = choice.plan(of: conflict)
    let access = PlanAccess(by: access.actor, in: conflict.school, at: access.at)
    func change(from stored: StoredPlan?) -> [PlanChange] {
      if let plan { return [.save(plan, expecting: stored?.version, reason: reason)] }
      guard let stored else { return [] }
      return [.delete(conflict.plan, expecting: stored.version, reason: reason)]
    }
    await turns.take()
    defer { turns.give() }
    try await apply(change(from: conflict.primary), by: access)
    do throws(PlanStoreError<Secondary.Failure>) {
      try await secondary.apply(change(from: conflict.secondary), by: access)
    } catch {
      throw error.mapFailure(Failure.copyFailed)
    }
    self.change(conflict.school) { $0.release(conflict.plan) }
  }
}
