package import PlanModel

extension PlanRevision {
  /// Creates the revision that an event of the audit trail tells of.
  ///
  /// - Parameter event: An event; only those of a plan that was saved or deleted, with its
  ///   plan, version and first day, tell of a revision.
  package init?(_ event: AuditEvent) {
    let action: RevisionAction
    switch event.action {
    case .planSaved: action = .saved
    case .planDeleted: action = .deleted
    default: return nil
    }
    guard let plan = event.plan, let version = event.recordVersion,
      let effectiveFrom = event.effectiveFrom
    else { return nil }
    self.init(
      plan: plan,
      version: version,
      action: action,
      effectiveFrom: effectiveFrom,
      at: event.at,
      by: event.by,
      reason: event.reason ?? ""
    )
  }
}
