/// Some entries of an audit trail, and where the next page begins.
public struct AuditPage: Hashable, Sendable {
  /// The entries in their order, whole or erased.
  public var entries: [AuditEntry]

  /// The number after which the next page begins, `nil` if this is the last.
  public var next: Int?

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - entries: The entries in their order.
  ///   - next: The number after which the next page begins, `nil` if this is the last.
  public init(_ entries: [AuditEntry], next: Int?) {
    self.entries = entries
    self.next = next
  }
}
