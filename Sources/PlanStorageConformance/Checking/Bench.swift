import PlanModel

/// What a check works with: a new store, plans to put into it, and who does so.
struct Bench: Sendable {
  let harness: TestedHarness
  let store: TestedStore
  let scale: ConformanceScale
  let samples: Samples

  /// Who makes the calls of a check, unless it says otherwise.
  let access = PlanAccess(by: Bench.senco, in: "riverbank", at: Bench.morning)

  static let senco = StoreActor(
    id: "staff-7",
    role: .senco,
    purpose: "Checking a store"
  )

  static let morning: Instant = "2026-11-25T09:00:00Z"

  /// The same caller in another school.
  func access(in school: School.ID) -> PlanAccess {
    PlanAccess(by: access.actor, in: school, at: access.at)
  }

  /// The same caller at another moment.
  func access(at instant: Instant) -> PlanAccess {
    PlanAccess(by: access.actor, in: access.school, at: instant)
  }

  /// Saves new plans one by one.
  func fill(_ plans: [LearningPlan]) async throws(CheckStop) {
    for plan in plans {
      try await store.save(plan, expecting: nil, by: access)
    }
  }

  /// Makes a part of a check with another new store, and cleans up after it.
  func withNewStore(
    _ part: (TestedStore) async throws(CheckStop) -> Void
  ) async throws(CheckStop) {
    let store = try await harness.makeStore()
    let stop = await whatStops { () async throws(CheckStop) in try await part(store) }
    await harness.discard(store)
    if let stop { throw stop }
  }
}
