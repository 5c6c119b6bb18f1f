package import PlanModel

/// A change ready to be kept: its entry of the trail, and the new document.
///
/// A store writes all of it in one transaction.
package struct PreparedChange: Sendable {
  /// The entry; its event is kept as ``event`` says.
  package let entry: AuditEntry

  /// The event of the entry as it is kept.
  package let event: SealedRecord

  /// The document as it is kept, `nil` of a deletion or of an event that is no change.
  package let document: SealedRecord?
}

/// A change to a plan ready to be kept.
package struct PreparedPlanChange: Sendable {
  /// The revision that the change makes.
  package let revision: PlanRevision

  /// The pupil the plan is for; of a deletion the one of the deleted version.
  package let pupil: Pupil.ID

  /// What a store finds the plan by, `nil` of a deletion.
  package let columns: PlanColumns?

  /// What is written.
  package let change: PreparedChange
}
