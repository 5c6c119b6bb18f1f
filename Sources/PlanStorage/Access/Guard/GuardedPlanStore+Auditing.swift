public import PlanModel

extension GuardedPlanStore: AuditedStore where Base: AuditedStore {
  @discardableResult
  public func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) async throws(Failure) -> AuditEntry {
    try await base.record(event, by: access)
  }

  /// Returns a page of the trail, with the events that the actor may see.
  ///
  /// Entries about pupils whose trail is withheld come without their contents and say so with
  /// ``AuditEntry/isWithheld``, so that the chain can be verified. Events that name no pupil
  /// and no plan, such as those of erasures, are shown to everyone who may see a trail.
  /// Someone who may see nobody's trail is shown no entry.
  ///
  /// To check what every entry says, verify the trail of the store itself.
  ///
  /// - Parameters:
  ///   - sequence: The number after which the page begins, 0 for the first page.
  ///   - limit: The largest number of entries.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The page.
  /// - Throws: `Failure` if the store can't be read or an entry is damaged.
  public func auditTrail(
    after sequence: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> AuditPage {
    guard seesAnyTrail(access) else { return AuditPage([], next: nil) }
    var page = try await base.auditTrail(after: sequence, limit: limit, by: access)
    page.entries = page.entries.map { entry in
      guard let event = entry.event else { return entry }
      guard let pupil = event.pupil else {
        return event.plan == nil ? entry : entry.withheld
      }
      let rights = rights(for: pupil, by: access)
      // An event tells the reasons of staff, and can't be verified without them.
      let isShown = [PlanSection.auditTrail, .staffNotes].allSatisfy {
        rights.viewable($0) == .everything
      }
      return isShown ? entry : entry.withheld
    }
    return page
  }

  public func auditHead(by access: PlanAccess) async throws(Failure) -> AuditHead {
    guard seesAnyTrail(access) else { return .empty }
    return try await base.auditHead(by: access)
  }

  private func seesAnyTrail(_ access: PlanAccess) -> Bool {
    guard let role = policy.role(of: access.actor) else { return false }
    let right = policy[role, .auditTrail]
    return !right.view.union(right.viewWithGrant).isEmpty
  }
}
