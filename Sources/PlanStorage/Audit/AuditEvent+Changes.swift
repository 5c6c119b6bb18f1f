package import PlanCodec
package import PlanModel

// Every store writes the same event for the same change, so that a trail reads alike
// wherever it was kept.

extension AuditEvent {
  /// Returns the event of a plan that was saved or deleted.
  ///
  /// - Parameters:
  ///   - change: The change as it was asked for.
  ///   - revision: The revision that the change made.
  ///   - pupil: The pupil the plan is for; for a deletion the one of the deleted version.
  ///   - before: The digest of the document before, `nil` if there was none.
  ///   - after: The digest of the document after, `nil` if there is none.
  ///   - access: Who made the change, and when.
  /// - Returns: The event.
  package static func planChange(
    _ change: PlanChange,
    revision: PlanRevision,
    pupil: Pupil.ID,
    before: ContentDigest?,
    after: ContentDigest?,
    by access: PlanAccess
  ) -> AuditEvent {
    let action: AuditAction =
      switch change.action {
      case .save: .planSaved
      case .delete: .planDeleted
      }
    return AuditEvent(action, by: access).with {
      $0.pupil = pupil
      $0.plan = revision.plan
      $0.recordVersion = revision.version
      $0.effectiveFrom = revision.effectiveFrom
      $0.reason = revision.reason
      $0.before = before?.description
      $0.after = after?.description
    }
  }

  /// Returns the event of a pupil that was saved or removed.
  ///
  /// - Parameters:
  ///   - action: `AuditAction.pupilSaved` or `AuditAction.pupilRemoved`.
  ///   - pupil: The pupil.
  ///   - version: The version that the change made; of a removal the one that was removed.
  ///   - before: The digest of the document before, `nil` if there was none.
  ///   - after: The digest of the document after, `nil` if there is none.
  ///   - access: Who made the change, and when.
  /// - Returns: The event.
  package static func pupilChange(
    _ action: AuditAction,
    pupil: Pupil.ID,
    version: RecordVersion,
    before: ContentDigest?,
    after: ContentDigest?,
    by access: PlanAccess
  ) -> AuditEvent {
    AuditEvent(action, by: access).with {
      $0.pupil = pupil
      $0.recordVersion = version
      $0.before = before?.description
      $0.after = after?.description
    }
  }

  /// Returns the event of an erasure, which names no pupil and no plan.
  ///
  /// - Parameters:
  ///   - entries: How many entries of the trail lost their contents.
  ///   - reason: On what ground.
  ///   - access: Who erased, and when.
  /// - Returns: The event.
  package static func erasure(
    entries: Int,
    reason: String,
    by access: PlanAccess
  ) -> AuditEvent {
    AuditEvent(.erased, by: access).with {
      $0.reason = reason
      $0.erasedEntries = entries
    }
  }

  /// Returns the event of a person who accepted that damaged records are lost.
  ///
  /// - Parameters:
  ///   - entries: How many entries of the trail lost their contents.
  ///   - reason: Why the loss was accepted.
  ///   - access: Who accepted it, and when.
  /// - Returns: The event.
  package static func damageAcceptance(
    entries: Int,
    reason: String,
    by access: PlanAccess
  ) -> AuditEvent {
    AuditEvent(.damageAccepted, by: access).with {
      $0.reason = reason
      if entries > 0 { $0.erasedEntries = entries }
    }
  }

  /// Returns whether an event is about a pupil, by name or through one of their plans.
  ///
  /// An erasure takes the contents of exactly these events. A subject access shows those that
  /// name no other pupil.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - plans: The plans whose last saved version is for the pupil.
  /// - Returns: Whether it is about the pupil.
  package func isAbout(_ pupil: Pupil.ID, plans: Set<LearningPlan.ID>) -> Bool {
    if self.pupil == pupil { return true }
    guard let plan else { return false }
    return plans.contains(plan)
  }
}
