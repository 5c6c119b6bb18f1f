/// Some changes in their order, and where to go on.
public struct StoreChangePage: Hashable, Sendable {
  /// The changes in their order.
  public var changes: [StoreChange]

  /// The place after which to ask next, also if there are no changes.
  public var position: Int

  /// Whether there were more changes when the page was made.
  public var hasMore: Bool

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - changes: The changes in their order.
  ///   - position: The place after which to ask next.
  ///   - hasMore: Whether there are more changes already.
  public init(_ changes: [StoreChange], position: Int, hasMore: Bool) {
    self.changes = changes
    self.position = position
    self.hasMore = hasMore
  }
}
