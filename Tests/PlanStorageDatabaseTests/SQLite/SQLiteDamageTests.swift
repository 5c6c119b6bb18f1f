#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

@Suite("Damage in a SQLite store")
struct SQLiteDamageTests {
  let folder = DatabaseFolder()

  /// Keeps three plans, and changes a byte of the second one's title in the file.
  private func damagedStore() async throws -> SQLitePlanStore {
    do {
      let store = try folder.open()
      for number in 1...3 {
        let plan = LearningPlan.titled("TITLE-\(number)", id: planID("plan-\(number)"))
        try await store.save(plan, expecting: nil, reason: "New", by: access())
      }
    }
    var bytes = try folder.bytes(of: "plans.sqlite")
    for place in bytes.places(of: "TITLE-2") { bytes[place + 6] ^= 1 }
    try folder.write(bytes)
    return try folder.open()
  }

  @Test("A damaged plan is named on its page and does not hide the others")
  func pages() async throws {
    let store = try await damagedStore()
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.map(\.plan.title) == ["TITLE-1", "TITLE-3"])
    #expect(page.unreadable == ["plan-2"])
    #expect(try await store.history(of: "plan-2", by: access()).count == 1)
    await #expect(throws: SQLitePlanStoreError.self) {
      try await store.plan(withID: "plan-2", by: access())
    }
  }

  @Test("A plan that is damaged can be saved anew on what its history says")
  func saving() async throws {
    let store = try await damagedStore()
    let saved = try await store.save(
      .titled("Again", id: "plan-2"),
      expecting: .first,
      reason: "From the backup",
      by: access()
    )
    #expect(saved.version.number == 2)
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.unreadable == [])
  }
}
#endif
