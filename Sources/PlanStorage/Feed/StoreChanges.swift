import PlanModel

/// The changes of a school from a place in their order on, read page by page.
///
/// Memory holds one page at a time, and the next one is read only when it is needed: whoever
/// is slow to take changes is never flooded with them. Keep the number of the last change
/// that was dealt with, and a new sequence after it goes on where the old one ended.
///
/// ```swift
/// for try await change in store.allChanges(after: kept, by: access) {
///   await deal(with: change)
///   kept = change.sequence
/// }
/// ```
///
/// Create one with ``FollowedStore/allChanges(after:by:)`` or
/// ``FollowedStore/changesAsTheyCome(after:askingEvery:by:)``.
public struct StoreChanges<Store: FollowedStore>: AsyncSequence, Sendable {
  public typealias Element = StoreChange
  public typealias Failure = Store.Failure

  private let store: Store
  private let position: Int
  private let interval: Duration?
  private let access: @Sendable () -> PlanAccess

  /// Creates a sequence.
  ///
  /// - Parameters:
  ///   - store: The store whose changes are followed.
  ///   - position: The place after which to begin.
  ///   - interval: How long to wait when there are no more changes, `nil` to end then.
  ///   - access: Says who reads, asked anew for each page.
  init(
    in store: Store,
    after position: Int,
    askingEvery interval: Duration?,
    by access: @escaping @Sendable () -> PlanAccess
  ) {
    self.store = store
    self.position = position
    self.interval = interval
    self.access = access
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(store: store, position: position, interval: interval, access: access)
  }

  /// Reads the next page when the one before is used up.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    /// The place after which to go on: that of the last change taken, or a later one if the
    /// store has said that nothing comes before it.
    public private(set) var position: Int

    private let store: Store
    private let interval: Duration?
    private let access: @Sendable () -> PlanAccess
    private var page: ArraySlice<StoreChange> = []
    private var endOfPage: Int
    private var mayHaveMore = true

    fileprivate init(
      store: Store,
      position: Int,
      interval: Duration?,
      access: @escaping @Sendable () -> PlanAccess
    ) {
      self.position = position
      self.store = store
      self.interval = interval
      self.access = access
      endOfPage = position
    }

    public mutating func next() async throws(Store.Failure) -> StoreChange? {
      while !Task.isCancelled {
        if let change = page.popFirst() {
          position = Swift.max(position, page.isEmpty ? endOfPage : change.sequence)
          return change
        }
        guard mayHaveMore else {
          guard await waits() else { return nil }
          mayHaveMore = true
          continue
        }
        try await readPage()
      }
      return nil
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Store.Failure) -> StoreChange? {
      try await next()
    }

    private mutating func readPage() async throws(Store.Failure) {
      let read = try await store.changes(
        after: position,
        limit: PlanQuery.standardLimit,
        by: access()
      )
      page = read.changes[...]
      // A store that says "more" without moving on would be asked without end.
      mayHaveMore = read.hasMore && read.position > position
      endOfPage = Swift.max(position, read.position)
      if page.isEmpty { position = endOfPage }
    }

    /// Waits before the store is asked again; returns whether it is to be asked.
    private func waits() async -> Bool {
      guard let interval else { return false }
      return (try? await Task.sleep(for: interval)) != nil
    }
  }
}
