#if PostgreSQL
import PlanModel
import PlanStorageConformance
import PlanStoragePostgreSQL
import Testing

@Suite(
  "PostgreSQL keeps every promise of a store",
  .enabled(if: TestServer.isThere, "\(TestServer.hint)")
)
struct PostgreSQLConformanceTests {
  struct Harness: StoreHarness {
    let layout: PostgreSQLSchema.Layout

    func makeStore() async throws -> PostgreSQLPlanStore {
      try await TestServer.makeStore(layout: layout).store
    }

    func discard(_ store: PostgreSQLPlanStore) async {
      await store.close()
    }
  }

  @Test("The whole kit passes")
  func wholeKit() async {
    let report = await StoreConformance.run(Harness(layout: .plain))
    #expect(report.isPassed, "\(report)")
    #expect(report.capabilities.contains([.durable, .multiProcess, .audited]))
  }
}
#endif
