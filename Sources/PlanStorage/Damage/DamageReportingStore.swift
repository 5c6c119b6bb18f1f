public import PlanModel

/// A store that says what it can't read, and goes on once a person has accepted the loss.
///
/// ```swift
/// let damage = try await store.damage(by: access)
/// // Restore a backup if there is one. If there is none:
/// if damage.isAcceptable {
///   try await store.acceptDamage(reason: "No backup has it", by: access)
/// }
/// ```
///
/// ## Topics
///
/// ### Finding out what is damaged
/// - ``damage(by:)``
///
/// ### Going on without it
/// - ``acceptDamage(reason:by:)``
public protocol DamageReportingStore: Sendable {
  /// What the store throws if it fails itself.
  associatedtype Failure: Error

  /// Reads everything that is kept of a school, and returns what can't be read.
  ///
  /// It takes as long as reading all documents of all versions. Whether the chain of the trail
  /// holds is another question, which ``AuditedStore/verifyAuditTrail(from:keptHeads:by:)``
  /// answers.
  ///
  /// - Parameter access: Who reads, for which school and when.
  /// - Returns: What is damaged.
  /// - Throws: `Failure` if the store can't be read at all, or if a key is missing: what
  ///   another key would open is not damaged.
  func damage(by access: PlanAccess) async throws(Failure) -> StoreDamage

  /// Accepts that what can't be read is lost, so that the rest can be read and changed again.
  ///
  /// Do so only when no backup can bring it back. The entries lose their contents as by an
  /// erasure, and the trail, the changes and the history go on without them. Versions whose
  /// documents alone are damaged stay as they are; a new version can be saved after them.
  ///
  /// - Parameters:
  ///   - reason: Why the loss is accepted.
  ///   - access: The person who accepts it, for which school and when.
  /// - Returns: The entry that tells of it, `nil` if there is nothing to accept.
  /// - Throws: `Failure` if the store can't be changed or a key is missing; nothing is
  ///   changed then.
  @discardableResult
  func acceptDamage(
    reason: String,
    by access: PlanAccess
  ) async throws(Failure) -> AuditEntry?
}
