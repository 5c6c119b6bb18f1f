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
    private let store: Store
    private var query: PlanQuery?
    private let moment: PlanMoment
    private let access: PlanAccess
    private var page: ArraySlice<StoredPlan> = []
    private var unreadable: ArraySlice<LearningPlan.ID> = []

    fileprivate init(store: Store, query: PlanQuery, access: PlanAccess) {
      self.store = store
      self.query = query
      self.moment = query.moment
      self.access = access
    }

    public mutating func next() async throws(Store.Failure) -> StoredPlan? {
      while true {
        if let stored = page.popFirst() { return stored }
        if let id = unreadable.popFirst() {
          // The store says what is wrong with it, unless it was mended meanwhile.
          let stored = try await store.plan(withID: id, at: moment, by: access)
          if let stored { return stored }
          continue
        }
        guard let query else { return nil }
        let read = try await store.plans(matching: query, by: access)
        page = read.items[...]
        unreadable = read.unreadable[...]
        self.query = read.next.map { next in query.with { $0.after = next } }
      }
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Store.Failure) -> StoredPlan? {
      try await next()
    }
  }
}
