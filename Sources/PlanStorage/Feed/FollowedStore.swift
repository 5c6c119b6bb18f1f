public import PlanModel

/// A store whose changes can be followed.
public protocol FollowedStore: Sendable {
  /// What the store throws if it fails itself.
  associatedtype Failure: Error

  /// Returns changes to the plans of a school after a place in their order.
  ///
  /// A change whose plan was erased since is left out; the erasure itself is a change. All
  /// changes of a batch stand one after the other, though a page may end between them.
  ///
  /// - Parameters:
  ///   - position: The place after which to begin, 0 for the first change.
  ///   - limit: The largest number of changes, 1 to 1,000; other numbers become the nearest.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The changes, and where to go on.
  /// - Throws: `Failure` if the store can't be read.
  func changes(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> StoreChangePage
}
