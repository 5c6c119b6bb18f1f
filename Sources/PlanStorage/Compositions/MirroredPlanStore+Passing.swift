public import PlanModel

// What the primary store can do besides keeping plans goes through to it.

extension MirroredPlanStore: FollowedStore {
  public func changes(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> StoreChangePage {
    do throws(Primary.Failure) {
      return try await primary.changes(after: position, limit: limit, by: access)
    } catch {
      throw .originalFailed(error)
    }
  }
}

extension MirroredPlanStore: AuditedStore where Primary: AuditedStore {
  @discardableResult
  public func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) async throws(Failure) -> AuditEntry {
    do throws(Primary.Failure) {
      return try await primary.record(event, by: access)
    } catch {
      throw .originalFailed(error)
    }
  }

  public func auditTrail(
    after sequence: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> AuditPage {
    do throws(Primary.Failure) {
      return try await primary.auditTrail(after: sequence, limit: limit, by: access)
    } catch {
      throw .originalFailed(error)
    }
  }

  public func auditHead(by access: PlanAccess) async throws(Failure) -> AuditHead {
    do throws(Primary.Failure) {
      return try await primary.auditHead(by: access)
    } catch {
      throw .originalFailed(error)
    }
  }
}

extension MirroredPlanStore: ErasingStore
where Primary: ErasingStore, Secondary: ErasingStore {
  /// Erases a pupil in the primary store and then in the secondary.
  ///
  /// If it is broken off in between, erase again, or copy changes: the primary's feed tells
  /// of the erasure, and the copies are erased then.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - reason: On what ground; it must not name the pupil, for it stays.
  ///   - access: Who erases, for which school and when.
  /// - Returns: What was erased in the primary store.
  /// - Throws: `Failure` if one of the stores can't be changed.
  @discardableResult
  public func erase(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) async throws(Failure) -> ErasureReceipt {
    await turns.take()
    defer { turns.give() }
    let receipt: ErasureReceipt
    do throws(Primary.Failure) {
      receipt = try await primary.erase(pupil, reason: reason, by: access)
    } catch {
      throw .originalFailed(error)
    }
    do throws(Secondary.Failure) {
      try await secondary.erase(pupil, reason: reason, by: access)
    } catch {
      throw .copyFailed(error)
    }
    change(access.school) { $0.release(pupil) }
    return receipt
  }
}
