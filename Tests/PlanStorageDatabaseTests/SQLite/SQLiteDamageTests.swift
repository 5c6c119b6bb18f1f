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

  // MARK: Sealed

  @Test(
    "A damaged plan of a sealed store is named on its page and does not hide the others",
    arguments: [
      "UPDATE entry SET event = zeroblob(40) WHERE sequence = 4",
      "UPDATE entry SET key_id = X'FF' WHERE sequence = 4",
      """
      UPDATE plan_version SET document = zeroblob(40), key_id = X'FF' WHERE entry =
      (SELECT number FROM entry WHERE sequence = 4)
      """,
    ]
  )
  func sealedPages(damage: String) async throws {
    let store = try folder.open(.sealed(by: TestCipher()))
    for number in 1...3 {
      let plan = LearningPlan.titled("TITLE-\(number)", id: planID("plan-\(number)"))
      try await store.save(plan, expecting: nil, reason: "New", by: access())
    }
    let again = LearningPlan.titled("Again", id: "plan-2")
    try await store.save(again, expecting: .first, reason: "More", by: access())
    try Database(at: folder.path + "/plans.sqlite").run(damage)
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.map(\.plan.title) == ["TITLE-1", "TITLE-3"])
    #expect(page.unreadable == ["plan-2"])
  }

  @Test("A plan of a sealed store of which nothing is whole is named if it was asked for")
  func sealedAsked() async throws {
    let store = try folder.open(.sealed(by: TestCipher()))
    for number in 1...2 {
      let plan = LearningPlan.titled("TITLE-\(number)", id: planID("plan-\(number)"))
      try await store.save(plan, expecting: nil, reason: "New", by: access())
    }
    let database = try Database(at: folder.path + "/plans.sqlite")
    try database.run("UPDATE entry SET event = zeroblob(40) WHERE sequence = 2")
    try database.run(
      """
      UPDATE plan_version SET document = zeroblob(40) WHERE entry =
      (SELECT number FROM entry WHERE sequence = 2)
      """
    )
    let query = PlanQuery().with { $0.ids = ["plan-1", "plan-2"] }
    let page = try await store.plans(matching: query, by: access())
    #expect(page.items.map(\.id) == ["plan-1"])
    #expect(page.unreadable == ["plan-2"])
  }
}
#endif
