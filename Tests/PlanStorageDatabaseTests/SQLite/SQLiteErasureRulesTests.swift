#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

@Suite("What an erasure from a SQLite store takes")
struct SQLiteErasureRulesTests {
  private static let sealings: [StoreSealing] = [.unencrypted, .sealed(by: TestCipher())]

  private let folder = DatabaseFolder()

  private func save(
    _ id: LearningPlan.ID,
    of pupil: Pupil.ID,
    expecting version: RecordVersion? = nil,
    in store: SQLitePlanStore
  ) async throws {
    let title = pupil == "p-a" ? "CANARY" : "Other"
    let plan = LearningPlan.titled(title, id: id, pupil: pupil)
    try await store.save(plan, expecting: version, reason: title, by: access())
  }

  private func recordReading(
    of pupil: Pupil.ID,
    in store: SQLitePlanStore
  ) async throws {
    let event = AuditEvent(.read, by: access()).with { $0.pupil = pupil }
    try await store.record(event, by: access())
  }

  private func change(_ sql: String) throws {
    try Database(at: folder.path + "/plans.sqlite").run(sql)
  }

  /// Changes the events of entries so that they can't be read, and still show what they say.
  private func damageEvents(_ sequences: String) throws {
    try change(
      """
      UPDATE entry SET event = CAST(event || X'20' AS BLOB)
      WHERE sequence IN (\(sequences))
      """
    )
  }

  @Test(
    "A plan goes whole if it was saved for the pupil last, else the versions for the pupil",
    arguments: sealings
  )
  func movedPlans(sealing: StoreSealing) async throws {
    let store = try folder.open(sealing)
    try await save("plan-1", of: "p-a", in: store)
    try await save("plan-1", of: "p-b", expecting: .first, in: store)
    try await save("plan-2", of: "p-b", in: store)
    try await save("plan-2", of: "p-a", expecting: .first, in: store)
    try await save("plan-3", of: "p-a", in: store)
    try await store.delete("plan-3", expecting: .first, reason: "End", by: access())
    try await save("plan-4", of: "p-b", in: store)

    let receipt = try await store.erase("p-a", reason: "Request", by: access())
    #expect(receipt.plans == 2)
    #expect(receipt.entries == 5)

    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.map(\.id) == ["plan-1", "plan-4"])
    #expect(page.unreadable.isEmpty)
    let history = try await store.history(of: "plan-1", by: access())
    #expect(history.map(\.version.number) == [2])
    let first = PlanMoment.version(.first)
    #expect(try await store.plan(withID: "plan-1", at: first, by: access()) == nil)
    #expect(try folder.contents().allSatisfy { $0.places(of: "CANARY").isEmpty })

    let second = try #require(history.first?.version)
    try await save("plan-1", of: "p-b", expecting: second, in: store)
    let again = try await store.erase("p-a", reason: "Request", by: access())
    #expect(again.tombstone == nil)
  }

  @Test(
    "Damaged entries do not keep a pupil from being erased, nor are other pupils' touched",
    arguments: sealings
  )
  func damagedEntries(sealing: StoreSealing) async throws {
    let store = try folder.open(sealing)
    try await save("plan-1", of: "p-a", in: store)
    try await save("plan-2", of: "p-b", in: store)
    for pupil: Pupil.ID in ["p-a", "p-b", "p-a"] {
      try await recordReading(of: pupil, in: store)
    }
    try damageEvents("1, 2, 5")

    let receipt = try await store.erase("p-a", reason: "Request", by: access())
    #expect(receipt.plans == 1)
    // The second entry made a version for another pupil; who reads of whom is in the others.
    #expect(receipt.entries == 3)
    #expect(try folder.contents().allSatisfy { $0.places(of: "CANARY").isEmpty })
    #expect(try folder.contents().allSatisfy { $0.places(of: "p-a").isEmpty })
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.isEmpty)
    #expect(page.unreadable == ["plan-2"])
  }

  @Test("An entry whose key is missing is not taken for damaged")
  func missingKey() async throws {
    do {
      let store = try folder.open(.sealed(by: TestCipher()))
      try await save("plan-1", of: "p-a", in: store)
    }
    do {
      let both = TestCipher(keyID: "key-2", known: ["key-1", "key-2"])
      let store = try folder.open(.sealed(by: both))
      try await recordReading(of: "p-b", in: store)
    }
    let store = try folder.open(.sealed(by: TestCipher()))
    await #expect(throws: SQLitePlanStoreError.self) {
      try await store.erase("p-a", reason: "Request", by: access())
    }
    #expect(try await store.plan(withID: "plan-1", by: access()) != nil)
  }
}
#endif
