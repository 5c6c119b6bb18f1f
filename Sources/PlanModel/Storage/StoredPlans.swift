/// The plans that a query asks for, read page by page from a store.
public struct StoredPlans<Store: PlanReadingStore>: AsyncSequence, Sendable {
  public typealias Element = StoredPlan
  public typealias Failure = Store.Failure

  private let store: Store
  private let query: PlanQuery
  private let access: PlanAccess

  init(in store: Store, matching query: PlanQuery, by access: PlanAccess) {
    self.store = store
    self.query = query
    self.access = access
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(store: store, query: query, access: access)
  }

  /// Reads the next page when the one before is used up.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    fileprivate let store: Store
    fileprivate var query: PlanQuery?
    fileprivate let access: PlanAccess
    private var page: ArraySlice<StoredPlan> = []

    fileprivate init(store: Store, query: PlanQuery, access: PlanAccess) {
      self.store = store
      self.query = query
      self.access = access
    }

    public mutating func next() async throws(Store.Failure) -> StoredPlan? {
      while page.isEmpty, let query {
        let read = try await store.plans(matching: query, by: access)
        page = read.items[...]
        self.query = read.next.map { next in query.with { $0.after = next } }
      }
      return page.popFirst()
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Store.Failure) -> StoredPlan? {
      try await next()
    }
  }
}
