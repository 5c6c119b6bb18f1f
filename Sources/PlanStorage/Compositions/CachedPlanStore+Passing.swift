public import PlanModel

// What the other store can do besides keeping plans goes through unchanged.

extension CachedPlanStore: FollowedStore where Base: FollowedStore {
  public func changes(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> StoreChangePage {
    try await base.changes(after: position, limit: limit, by: access)
  }
}

extension CachedPlanStore: AuditedStore where Base: AuditedStore {
  @discardableResult
  public func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) async throws(Failure) -> AuditEntry {
    try await base.record(event, by: access)
  }

  public func auditTrail(
    after sequence: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> AuditPage {
    try await base.auditTrail(after: sequence, limit: limit, by: access)
  }

  public func auditHead(by access: PlanAccess) async throws(Failure) -> AuditHead {
    try await base.auditHead(by: access)
  }
}

extension CachedPlanStore: ErasingStore where Base: ErasingStore {
  /// Erases a pupil in the other store, and forgets all plans at hand of the school.
  ///
  /// They are forgotten even if the erasure fails, for it may have been half done.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - reason: On what ground; it must not name the pupil, for it stays.
  ///   - access: Who erases, for which school and when.
  /// - Returns: What was erased.
  /// - Throws: `Failure` if the store can't be changed.
  @discardableResult
  public func erase(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) async throws(Failure) -> ErasureReceipt {
    defer { dropAll(of: access.school) }
    return try await base.erase(pupil, reason: reason, by: access)
  }
}

extension CachedPlanStore: PupilReadingStore where Base: PupilStore {
  public func pupil(
    withID id: Pupil.ID,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPupil? {
    try await base.pupil(withID: id, by: access)
  }

  public func pupils(
    after id: Pupil.ID?,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> PupilPage {
    try await base.pupils(after: id, limit: limit, by: access)
  }
}

extension CachedPlanStore: PupilStore where Base: PupilStore {
  @discardableResult
  public func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> StoredPupil {
    try await base.save(pupil, expecting: expected, by: access)
  }

  public func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) {
    try await base.remove(id, expecting: expected, by: access)
  }
}
