public import PlanModel

extension GuardedPlanStore: PlanStore where Base: PlanStore {
  /// Makes all changes of a batch, or none of them, as far as the actor may make them.
  ///
  /// Each saved plan is taken for a changed view. What the actor may change is carried over
  /// to the stored plan; everything else stays as it is stored.
  ///
  /// - Parameters:
  ///   - changes: The changes, at most one for each plan.
  ///   - access: Who makes the changes, for which school and when.
  /// - Returns: The revisions, in the order of the changes.
  /// - Throws: Not allowed for the first change that the actor may not make; what the base
  ///   throws otherwise, with the view in the place of a plan found in conflict; failed if a
  ///   refusal or a reading can't be recorded.
  @discardableResult
  public func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> [PlanRevision] {
    if let id = PlanChange.repeatedPlan(in: changes) { throw .repeated(id) }
    var merged: [PlanChange] = []
    for change in changes {
      let stored = try await readStored(change.plan, by: access)
      switch outcome(of: change, on: stored, by: access) {
      case .allowed(let change): merged.append(change)
      case .refused(let error): try await refuse(error, stored?.plan, by: access)
      case .conflict(let shown): try await hand(out: shown, to: change, by: access)
      }
    }
    do throws(PlanStoreError<Failure>) {
      return try await base.apply(merged, by: access)
    } catch {
      try await rethrow(error, by: access)
    }
  }

  private func readStored(
    _ id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> StoredPlan? {
    do throws(Failure) {
      return try await base.plan(withID: id, at: .current, by: access)
    } catch {
      throw .failed(error)
    }
  }

  /// Records a refusal and throws it.
  private func refuse(
    _ error: PlanStoreError<Failure>,
    _ plan: LearningPlan?,
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> Never {
    let event = event(.refused, about: plan?.pupil, plan: error.id, by: access)
    _ = try await recording([event], by: access)
    throw error
  }

  /// Records that the plan in a conflict is shown and throws the conflict.
  private func hand(
    out shown: HandedOut<StoredPlan>,
    to change: PlanChange,
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> Never {
    guard try await recording(shown.events, by: access) else {
      throw .notAllowed(change.plan)
    }
    throw .conflict(StoreConflict(expected: change.expected, found: shown.stored))
  }

  /// Throws an error of the base, with a view in the place of the plan found.
  private func rethrow(
    _ error: PlanStoreError<Failure>,
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> Never {
    guard let conflict = error.conflict else { throw error }
    guard let shown = shown(conflict.found, for: access),
      try await recording(shown.events, by: access)
    else { throw .notAllowed(conflict.found.id) }
    throw .conflict(StoreConflict(expected: conflict.expected, found: shown.stored))
  }

  private func recording(
    _ events: [AuditEvent],
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> Bool {
    do throws(Failure) {
      return try await record(events, by: access)
    } catch {
      throw .failed(error)
    }
  }
}
