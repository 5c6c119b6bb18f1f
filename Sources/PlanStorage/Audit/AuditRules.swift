package import PlanModel

/// What a store takes into its trail from outside.
package struct AuditRules: Sendable {
  /// The actions of which only the store itself writes events.
  ///
  /// An event of a change stands in the trail because the change was made, in the same
  /// step. Nobody else may write one.
  package static let ownActions: Set<AuditAction> = [
    .planSaved, .planDeleted, .pupilSaved, .pupilRemoved, .erased, .damageAccepted,
  ]

  /// The actions whose events say how many entries lost their contents.
  package static let emptyingActions: Set<AuditAction> = [.erased, .damageAccepted]

  /// Returns whether an event may be recorded from outside.
  ///
  /// An action that this version does not know may be: vocabularies are open.
  ///
  /// - Parameter action: What the event tells of.
  /// - Returns: `false` for ``ownActions``.
  package static func mayRecord(_ action: AuditAction) -> Bool {
    !ownActions.contains(action)
  }

  /// Returns an event as the trail keeps it: its moment and actor are those of the access.
  ///
  /// - Parameters:
  ///   - event: The event as it was handed in.
  ///   - access: Who records it, and when.
  /// - Returns: The event to keep, `nil` if the action is one of the store's own.
  package static func recorded(
    _ event: AuditEvent,
    by access: PlanAccess
  ) -> AuditEvent? {
    guard mayRecord(event.action) else { return nil }
    return event.with {
      $0.at = access.at
      $0.by = access.actor
    }
  }
}
