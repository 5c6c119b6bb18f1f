import PlanModel

extension TestedHarness {
  /// The number of moments at which a store can be stopped.
  var crashPoints: Int { harness.crashPoints }

  /// The number of faults that can be provoked.
  var faults: Int { harness.faults }

  /// Stops a store in the middle of a change and opens its place again.
  func crash(
    _ store: TestedStore,
    at point: Int,
    during changes: [PlanChange],
    by access: PlanAccess
  ) async throws(CheckStop) -> (store: TestedStore, wasAcknowledged: Bool)? {
    try await Self.calling("stop a store and open it again") { () async throws in
      try await Self.crash(store, of: harness, at: point, during: changes, by: access)
    }
  }

  private static func crash<Harness: StoreHarness>(
    _ store: TestedStore,
    of harness: Harness,
    at point: Int,
    during changes: [PlanChange],
    by access: PlanAccess
  ) async throws -> (store: TestedStore, wasAcknowledged: Bool)? {
    guard let store = store.plans as? Harness.Store else { return nil }
    let crash = try await harness.crash(store, at: point, during: changes, by: access)
    return crash.map { (TestedStore($0.reopened), $0.wasAcknowledged) }
  }

  /// Makes the next change of a store meet a fault, or ends it.
  func arm(_ fault: Int?, in store: TestedStore) async throws(CheckStop) {
    try await Self.calling("provoke a fault") { () async throws in
      try await Self.arm(fault, in: store, of: harness)
    }
  }

  private static func arm<Harness: StoreHarness>(
    _ fault: Int?,
    in store: TestedStore,
    of harness: Harness
  ) async throws {
    guard let store = store.plans as? Harness.Store else { return }
    guard let fault else { return try await harness.disarm(store) }
    try await harness.arm(fault, in: store)
  }

  /// A place that an earlier version has written, and what it must hold.
  struct Earlier: Sendable {
    let format: String
    let store: TestedStore
    let school: School.ID
    let plans: [StoredPlan]
  }

  /// Opens the places that earlier versions have written.
  func earlierStores() async throws(CheckStop) -> [Earlier] {
    try await Self.calling("open an earlier format") { () async throws in
      try await Self.earlierStores(of: harness)
    }
  }

  private static func earlierStores<Harness: StoreHarness>(
    of harness: Harness
  ) async throws -> [Earlier] {
    try await harness.earlierStores().map { earlier in
      Earlier(
        format: earlier.format,
        store: TestedStore(earlier.store),
        school: earlier.school,
        plans: earlier.plans
      )
    }
  }

  /// Tries to open a place that a newer version has written.
  func refusesNewerFormat() async throws(CheckStop) -> Bool? {
    try await Self.calling("try a newer format") { () async throws in
      try await harness.refusesNewerFormat()
    }
  }
}
