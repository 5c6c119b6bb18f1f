public import PlanModel

extension GuardedPlanStore: PupilStore where Base: PupilStore {
  @discardableResult
  public func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> StoredPupil {
    let rights = rights(for: pupil.id, by: access)
    let merged: Pupil?
    if let stored = try await permitted(pupil.id, expecting: expected, by: access) {
      merged = rights.merging(pupil, into: stored.pupil)
    } else {
      merged = rights.mayEnter(pupil) ? pupil : nil
    }
    guard let merged else { try await refuse(.notAllowed(pupil.id), by: access) }
    do throws(PupilStoreError<Failure>) {
      let stored = try await base.save(merged, expecting: expected, by: access)
      return StoredPupil(
        pupil,
        version: stored.version,
        at: stored.at,
        by: stored.by
      )
    } catch {
      try await rethrow(error, by: access)
    }
  }

  public func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) {
    _ = try await permitted(id, expecting: expected, by: access)
    guard rights(for: id, by: access).mayDelete else {
      try await refuse(.notAllowed(id), by: access)
    }
    do throws(PupilStoreError<Failure>) {
      try await base.remove(id, expecting: expected, by: access)
    } catch {
      try await rethrow(error, by: access)
    }
  }

  /// Returns the stored pupil, if the actor may see it and expects its version; `nil` if
  /// there is none and none is expected.
  private func permitted(
    _ id: Pupil.ID,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> StoredPupil? {
    let stored: StoredPupil?
    do throws(Failure) {
      stored = try await base.pupil(withID: id, by: access)
    } catch {
      throw .failed(error)
    }
    guard let stored else {
      guard expected == nil else { try await refuse(.notFound(id), by: access) }
      return nil
    }
    guard let shown = handedOut(stored, to: access) else {
      try await refuse(expected == nil ? .notAllowed(id) : .notFound(id), by: access)
    }
    guard stored.version == expected else {
      try await hand(out: shown, expecting: expected, by: access)
    }
    return stored
  }

  private func refuse(
    _ error: PupilStoreError<Failure>,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> Never {
    _ = try await recording([event(.refused, about: error.id, by: access)], by: access)
    throw error
  }

  private func hand(
    out shown: HandedOut<StoredPupil>,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> Never {
    guard try await recording(shown.events, by: access) else {
      throw .notAllowed(shown.stored.id)
    }
    throw .conflict(StoreConflict(expected: expected, found: shown.stored))
  }

  private func rethrow(
    _ error: PupilStoreError<Failure>,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> Never {
    guard let conflict = error.conflict else { throw error }
    guard let shown = handedOut(conflict.found, to: access) else {
      throw .notAllowed(conflict.found.id)
    }
    try await hand(out: shown, expecting: conflict.expected, by: access)
  }

  private func recording(
    _ events: [AuditEvent],
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> Bool {
    do throws(Failure) {
      return try await record(events, by: access)
    } catch {
      throw .failed(error)
    }
  }
}
