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

    func reopen(_ store: PostgreSQLPlanStore) async throws -> PostgreSQLPlanStore? {
      await store.close()
      return try await TestServer.open(store.schema)
    }

    func openBeside(_ store: PostgreSQLPlanStore) async throws -> PostgreSQLPlanStore? {
      try await TestServer.open(store.schema)
    }

    func keptBytes(of store: PostgreSQLPlanStore) async throws -> [[UInt8]]? {
      try await TestServer.keptBytes(in: store.schema)
    }

    func refusesNewerFormat() async throws -> Bool? {
      let schema = try await TestServer.makeSchema(layout: layout)
      let newer = "INSERT INTO \(schema.name).schema_version VALUES (999, 'newer')"
      try await TestServer.run([SQLStatement(once: newer)], as: TestServer.owner)
      let before = try await TestServer.keptBytes(in: schema)
      do {
        _ = try await TestServer.open(schema)
        return false
      } catch {
        return try await TestServer.keptBytes(in: schema) == before
      }
    }
  }

  @Test("The whole kit passes")
  func wholeKit() async {
    let harness = Harness(layout: .plain)
    let report = await StoreConformance.run(harness, scale: KitScale.current)
    #expect(report.isPassed, "\(report)")
    #expect(report.capabilities.contains([.durable, .multiProcess, .audited]))
  }

  @Test("With partitions the schools, queries and erasure are the same")
  func partitioned() async {
    let report = await StoreConformance.run(
      Harness(layout: .partitioned(2)),
      groups: [.tenants, .paging, .erasure]
    )
    #expect(report.isPassed, "\(report)")
  }
}
#endif
