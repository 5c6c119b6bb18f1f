public import PlanModel

/// A store that can erase everything about a pupil for good.
public protocol ErasingStore: AuditedStore {
  /// Erases all plans of a pupil with all their versions, what identifies the pupil, and the
  /// contents of every audit entry that is about them.
  ///
  /// A plan is the pupil's if its last saved version is for them. A plan that was corrected
  /// to be another pupil's stays with its current version; only the versions that name the
  /// erased pupil go.
  ///
  /// The trail keeps its length and its chain. An `AuditAction.erased` entry says who erased,
  /// when, why, and how many entries lost their contents; it names no pupil. Erasing again,
  /// or a pupil of whom nothing is kept, erases nothing and leaves no entry. After a crash in
  /// the middle, the store finishes the erasure when it is opened again.
  ///
  /// Copies outside the store, such as backups, and what a disk keeps of overwritten places
  /// are out of reach.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - reason: On what ground; it must not name the pupil, for it stays.
  ///   - access: Who erases, for which school and when.
  /// - Returns: What was erased.
  /// - Throws: `Failure` if the store can't be changed.
  @discardableResult
  func erase(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) async throws(Failure) -> ErasureReceipt
}
