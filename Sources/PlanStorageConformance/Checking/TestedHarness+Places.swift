import PlanModel

extension TestedHarness {
  /// Opens the place of a store anew.
  func reopen(_ store: TestedStore) async throws(CheckStop) -> TestedStore {
    let reopened = try await Self.calling("open a store again") { () async throws in
      try await Self.reopen(store, of: harness)
    }
    if let reopened { return reopened }
    guard store.capabilities.contains(.durable) else {
      throw .notOffered("the harness has no place that can be opened again")
    }
    throw .failed("durable is declared, and the harness opens no place again")
  }

  private static func reopen<Harness: StoreHarness>(
    _ store: TestedStore,
    of harness: Harness
  ) async throws -> TestedStore? {
    guard let store = store.plans as? Harness.Store else { return nil }
    guard let reopened = try await harness.reopen(store) else { return nil }
    return TestedStore(reopened)
  }

  /// Opens the place of a store a second time.
  func openBeside(_ store: TestedStore) async throws(CheckStop) -> TestedStore {
    let beside = try await Self.calling("open a store twice") { () async throws in
      try await Self.openBeside(store, of: harness)
    }
    if let beside { return beside }
    guard store.capabilities.contains(.multiProcess) else {
      throw .notOffered("the harness has no place that can be opened twice")
    }
    throw .failed("multiProcess is declared, and the harness opens no place twice")
  }

  private static func openBeside<Harness: StoreHarness>(
    _ store: TestedStore,
    of harness: Harness
  ) async throws -> TestedStore? {
    guard let store = store.plans as? Harness.Store else { return nil }
    guard let beside = try await harness.openBeside(store) else { return nil }
    return TestedStore(beside)
  }

  /// Returns every byte that a store keeps, `nil` if they can't be looked at.
  func keptBytes(of store: TestedStore) async throws(CheckStop) -> [[UInt8]]? {
    try await Self.calling("read what is kept") { () async throws in
      try await Self.keptBytes(of: store, in: harness)
    }
  }

  private static func keptBytes<Harness: StoreHarness>(
    of store: TestedStore,
    in harness: Harness
  ) async throws -> [[UInt8]]? {
    guard let store = store.plans as? Harness.Store else { return nil }
    return try await harness.keptBytes(of: store)
  }
}
