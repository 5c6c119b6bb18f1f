import PlanModel

/// The entries of the audit trail of a school, read page by page from a store.
public struct AuditEntries<Store: AuditedStore>: AsyncSequence, Sendable {
  public typealias Element = AuditEntry
  public typealias Failure = Store.Failure

  private let store: Store
  private let start: Int
  private let pageLength: Int
  private let access: PlanAccess

  init(in store: Store, after start: Int, pageLength: Int, by access: PlanAccess) {
    self.store = store
    self.start = start
    self.pageLength = pageLength
    self.access = access
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(store: store, next: start, pageLength: pageLength, access: access)
  }

  /// Reads the next page when the one before is used up.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    private let store: Store
    private var position: Int?
    private let pageLength: Int
    private let access: PlanAccess
    private var page: ArraySlice<AuditEntry> = []

    fileprivate init(store: Store, next: Int, pageLength: Int, access: PlanAccess) {
      self.store = store
      self.position = next
      self.pageLength = pageLength
      self.access = access
    }

    public mutating func next() async throws(Store.Failure) -> AuditEntry? {
      while true {
        if let entry = page.popFirst() { return entry }
        guard let position else { return nil }
        let read = try await store.auditTrail(
          after: position,
          limit: pageLength,
          by: access
        )
        page = read.entries[...]
        // A page that leads back would be read for ever.
        self.position = read.next.flatMap { $0 > position ? $0 : nil }
      }
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Store.Failure) -> AuditEntry? {
      try await next()
    }
  }
}
