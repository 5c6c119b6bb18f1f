import PlanModel

/// The harness of a store, without the type of the store.
struct TestedHarness: Sendable {
  let harness: any StoreHarness

  init(_ harness: some StoreHarness) {
    self.harness = harness
  }

  /// Returns a new store.
  func makeStore() async throws(CheckStop) -> TestedStore {
    try await Self.calling("make a store") { () async throws in
      try await Self.makeStore(of: harness)
    }
  }

  private static func makeStore<Harness: StoreHarness>(
    of harness: Harness
  ) async throws -> TestedStore {
    TestedStore(try await harness.makeStore())
  }

  /// Cleans up after a check.
  func discard(_ store: TestedStore) async {
    await Self.discard(store, of: harness)
  }

  private static func discard<Harness: StoreHarness>(
    _ store: TestedStore,
    of harness: Harness
  ) async {
    guard let store = store.plans as? Harness.Store else { return }
    await harness.discard(store)
  }

  /// Returns what the store says it can do.
  func capabilities() async -> StoreCapabilities {
    do throws(CheckStop) {
      let store = try await makeStore()
      await discard(store)
      return store.capabilities
    } catch {
      return []
    }
  }

  /// Makes a call that must not fail, and tells of a failure by its type only.
  static func calling<Value>(
    _ what: String,
    _ call: () async throws -> Value
  ) async throws(CheckStop) -> Value {
    do {
      return try await call()
    } catch {
      throw .failed("the harness could not \(what): \(type(of: error))")
    }
  }
}
