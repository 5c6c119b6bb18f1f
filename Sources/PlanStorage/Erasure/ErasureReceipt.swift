/// What an erasure took away, in numbers only.
public struct ErasureReceipt: Hashable, Sendable {
  /// The number of plans, current or deleted, that are gone with all their versions.
  public var plans: Int

  /// Whether what identifies the pupil was kept here and is gone.
  public var identity: Bool

  /// The number of entries of the audit trail that lost their contents.
  public var entries: Int

  /// The entry that tells of the erasure, `nil` if nothing was kept of the pupil.
  public var tombstone: AuditEntry?

  /// Creates a receipt.
  ///
  /// - Parameters:
  ///   - plans: The number of plans that are gone.
  ///   - identity: Whether what identifies the pupil is gone.
  ///   - entries: The number of entries that lost their contents.
  ///   - tombstone: The entry that tells of the erasure.
  public init(plans: Int, identity: Bool, entries: Int, tombstone: AuditEntry?) {
    self.plans = plans
    self.identity = identity
    self.entries = entries
    self.tombstone = tombstone
  }
}
