import PlanModel
import PlanStorage
import PlanStorageConformance
import Testing

@Suite("Conformance of composed stores")
struct CompositionConformanceTests {
  private struct Harness<Store: PlanStore>: StoreHarness {
    let make: @Sendable () -> Store

    func makeStore() -> Store { make() }
  }

  private func findings(
    in make: @escaping @Sendable () -> some PlanStore
  ) async -> [String] {
    await StoreConformance.run(Harness(make: make)).findings.map { "\($0)" }
  }

  @Test("A store with a journal keeps every promise of the one beneath")
  func journaled() async {
    #expect(await findings { JournaledPlanStore(around: InMemoryPlanStore()) } == [])
  }

  @Test("A cache around a store keeps every promise of the store")
  func cached() async {
    let found = await findings {
      CachedPlanStore(
        around: InMemoryPlanStore(),
        capacity: 2,
        maximumStaleness: .seconds(3_600)
      )
    }
    #expect(found == [])
  }

  @Test("A cache that follows a store keeps every promise of the store")
  func following() async {
    let found = await findings {
      let base = JournaledPlanStore(around: InMemoryPlanStore())
      return CachedPlanStore(following: base, capacity: 20)
    }
    #expect(found == [])
  }

  @Test("A mirrored store keeps every promise of its primary store")
  func mirrored() async {
    let found = await findings {
      let primary = JournaledPlanStore(around: InMemoryPlanStore())
      return MirroredPlanStore(primary, copyingTo: InMemoryPlanStore())
    }
    #expect(found == [])
  }
}
