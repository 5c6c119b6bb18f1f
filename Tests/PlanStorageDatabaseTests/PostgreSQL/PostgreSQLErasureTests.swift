#if PostgreSQL
import PlanModel
import PlanStorage
import PlanStoragePostgreSQL
import Testing

@Suite(
  "What an erasure from a PostgreSQL store takes",
  .enabled(if: TestServer.isThere, "\(TestServer.hint)")
)
struct PostgreSQLErasureTests {
  private let access = TestPlans.access()

  private func save(
    _ number: Int,
    of pupil: Pupil.ID,
    expecting version: RecordVersion? = nil,
    in store: PostgreSQLPlanStore
  ) async throws {
    let plan = TestPlans.plan(number, pupil: pupil)
    try await store.save(plan, expecting: version, reason: pupil.text, by: access)
  }

  @Test("A plan goes whole if it was saved for the pupil last, else the pupil's versions")
  func movedPlans() async throws {
    let (store, schema) = try await TestServer.makeStore()
    try await save(1, of: "p-a", in: store)
    try await save(1, of: "p-b", expecting: .first, in: store)
    try await save(2, of: "p-b", in: store)
    try await save(2, of: "p-a", expecting: .first, in: store)
    try await save(3, of: "p-a", in: store)
    try await store.delete("plan-3", expecting: .first, reason: "End", by: access)
    try await save(4, of: "p-b", in: store)

    let receipt = try await store.erase("p-a", reason: "Request", by: access)
    #expect(receipt.plans == 2)
    #expect(receipt.entries == 5)

    let page = try await store.plans(matching: PlanQuery(), by: access)
    #expect(page.items.map(\.id) == ["plan-1", "plan-4"])
    let history = try await store.history(of: "plan-1", by: access)
    #expect(history.map(\.version.number) == [2])
    let first = PlanMoment.version(.first)
    #expect(try await store.plan(withID: "plan-1", at: first, by: access) == nil)
    let kept = try await TestServer.keptBytes(in: schema)
    let name = Array("p-a".utf8)
    #expect(
      !kept.contains { bytes in
        bytes.indices.contains { bytes[$0...].starts(with: name) }
      }
    )
    await store.close()
  }
}
#endif
