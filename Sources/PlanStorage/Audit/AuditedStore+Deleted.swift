public import PlanModel

extension AuditedStore {
  /// Returns the plans of a school of which the trail tells that they were deleted.
  ///
  /// A plan that was saved anew since is among them too, and one that was erased is not. The
  /// whole trail is read.
  ///
  /// - Parameter access: Who reads, for which school and when.
  /// - Returns: The identifiers in the order of their bytes, each once.
  /// - Throws: `Failure` if the store can't be read or an entry is damaged.
  public func deletedPlans(
    by access: PlanAccess
  ) async throws(Failure) -> [LearningPlan.ID] {
    var plans: Set<LearningPlan.ID> = []
    for try await entry in auditEntries(by: access) where entry.action == .planDeleted {
      if let plan = entry.event?.plan { plans.insert(plan) }
    }
    return plans.sorted()
  }
}
