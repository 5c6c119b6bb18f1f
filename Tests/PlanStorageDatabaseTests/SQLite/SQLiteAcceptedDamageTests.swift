#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

@Suite("Damage that a person accepts in a SQLite store")
struct SQLiteAcceptedDamageTests {
  private static let sealings: [StoreSealing] = [.unencrypted, .sealed(by: TestCipher())]

  /// What makes the event of an entry unreadable.
  private static let eventDamages: [String] = [
    "event = CAST(substr(event, 1, 20) || X'2A' || substr(event, 22) AS BLOB)",
    "event = NULL",
    "event = zeroblob(0)",
    "salt = substr(salt, 1, 15)",
    "salt = NULL",
    "key_id = X'FF'",
  ]

  private let folder = DatabaseFolder()

  /// Keeps three plans, one of them in two versions, a pupil, and an event that is no change.
  private func filled(_ sealing: StoreSealing) async throws -> SQLitePlanStore {
    let store = try folder.open(sealing)
    try await save("plan-1", "First", in: store)
    try await save("plan-2", "Second", in: store)
    try await store.save(Pupil(id: "p-1"), expecting: nil, by: access())
    try await save("plan-1", "Again", expecting: .first, in: store)
    try await save("plan-3", "Third", in: store)
    try await store.record(AuditEvent(.exported, by: access()), by: access())
    return store
  }

  @discardableResult
  private func save(
    _ id: LearningPlan.ID,
    _ title: String,
    expecting version: RecordVersion? = nil,
    in store: SQLitePlanStore
  ) async throws -> StoredPlan {
    let plan = LearningPlan.titled(title, id: id)
    return try await store.save(plan, expecting: version, reason: title, by: access())
  }

  private func change(_ sql: String) throws {
    try Database(at: folder.path + "/plans.sqlite").run(sql)
  }

  private func damage(_ assignment: String, at sequence: Int) throws {
    try change("UPDATE entry SET \(assignment) WHERE sequence = \(sequence)")
  }

  /// Whether reading the trail, the changes and the history of the first plan fails.
  private func failures(in store: SQLitePlanStore) async -> [Bool] {
    let access = access()
    return [
      (try? await store.auditTrail(after: 0, limit: 100, by: access)) == nil,
      (try? await store.changes(after: 0, limit: 100, by: access)) == nil,
      (try? await store.history(of: "plan-1", by: access)) == nil,
    ]
  }

  private func isIntact(_ store: SQLitePlanStore) async throws -> Bool {
    try await store.verifyAuditTrail(by: access()).isIntact
  }

  // MARK: Entries

  @Test(
    "An entry that can't be read stops who follows, until a person accepts its loss",
    arguments: sealings,
    eventDamages
  )
  func entries(sealing: StoreSealing, assignment: String) async throws {
    let store = try await filled(sealing)
    let others = [
      try await store.plan(withID: "plan-2", by: access()),
      try await store.plan(withID: "plan-3", by: access()),
    ]
    let pupil = try await store.pupil(withID: "p-1", by: access())
    try damage(assignment, at: 4)

    let found = try await store.damage(by: access())
    #expect(found.entries == [4...4])
    #expect(found.plans == ["plan-1"])
    #expect(found.versions.map(\.plan) == ["plan-1"])
    #expect(found.versions.map(\.version.number) == [2])
    #expect(found.pupils.isEmpty && found.brokenEntries.isEmpty && !found.hasDamagedEnd)
    #expect(await failures(in: store) == [true, true, true])

    let entry = try await store.acceptDamage(reason: "No backup", by: access())
    #expect(entry?.sequence == 7)
    #expect(entry?.event?.action == .damageAccepted)
    #expect(entry?.event?.reason == "No backup")
    #expect(entry?.event?.erasedEntries == 1)
    #expect(try await store.acceptDamage(reason: "Again", by: access()) == nil)

    let trail = try await store.auditTrail(after: 0, limit: 100, by: access()).entries
    #expect(trail.map(\.sequence) == Array(1...7))
    #expect(trail[3].event == nil && trail[3].salt.isEmpty)
    #expect(trail.count { $0.event == nil } == 1)
    #expect(try await isIntact(store))
    let changes = try await store.changes(after: 0, limit: 100, by: access())
    #expect(changes.changes.map(\.sequence) == [1, 2, 5])
    #expect(changes.position == 7)
    #expect(
      try await [
        store.plan(withID: "plan-2", by: access()),
        store.plan(withID: "plan-3", by: access()),
      ] == others
    )
    #expect(try await store.pupil(withID: "p-1", by: access()) == pupil)
  }

  @Test(
    "A lost version is named until the next one is saved on its number",
    arguments: sealings
  )
  func lostVersion(sealing: StoreSealing) async throws {
    let store = try await filled(sealing)
    try damage("event = zeroblob(40)", at: 4)
    try await store.acceptDamage(reason: "No backup", by: access())

    let found = try await store.damage(by: access())
    #expect(found.plans == ["plan-1"] && !found.isAcceptable)
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.map(\.id) == ["plan-2", "plan-3"])
    #expect(page.unreadable == ["plan-1"])
    await #expect(throws: SQLitePlanStoreError.self) {
      try await store.plan(withID: "plan-1", by: access())
    }
    let lost = try #require(RecordVersion(2))
    let moment = PlanMoment.version(lost)
    #expect(try await store.plan(withID: "plan-1", at: moment, by: access()) == nil)

    let saved = try await save("plan-1", "From paper", expecting: lost, in: store)
    #expect(saved.version.number == 3)
    let history = try await store.history(of: "plan-1", by: access())
    #expect(history.map(\.version.number) == [1, 3])
    let changes = try await store.changes(after: 7, limit: 100, by: access())
    #expect(changes.changes.map(\.sequence) == [8])
    #expect(try await store.damage(by: access()).plans.isEmpty)
    #expect(try await isIntact(store))
  }

  @Test(
    "A plan whose last version is lost can be deleted, and erased with its pupil",
    arguments: sealings
  )
  func deleting(sealing: StoreSealing) async throws {
    let store = try await filled(sealing)
    try damage("event = zeroblob(40)", at: 4)
    try await store.acceptDamage(reason: "No backup", by: access())
    let lost = try #require(RecordVersion(2))
    try await store.delete("plan-1", expecting: lost, reason: "End", by: access())
    #expect(try await store.plan(withID: "plan-1", by: access()) == nil)
    let receipt = try await store.erase("p-1", reason: "Request", by: access())
    #expect(receipt.plans == 3)
    #expect(receipt.entries == 5)
    #expect(try await store.damage(by: access()).isEmpty)
    #expect(try await isIntact(store))
  }

  @Test("A pupil whose entry is lost can be saved anew", arguments: sealings)
  func pupils(sealing: StoreSealing) async throws {
    let store = try await filled(sealing)
    try damage("salt = substr(salt, 1, 15)", at: 3)
    let found = try await store.damage(by: access())
    #expect(found.pupils == ["p-1"] && found.entries == [3...3])
    try await store.acceptDamage(reason: "No backup", by: access())
    #expect(try await store.pupils(after: nil, limit: 9, by: access()).items.isEmpty)
    #expect(try await store.damage(by: access()).isEmpty)
    let saved = try await store.save(Pupil(id: "p-1"), expecting: nil, by: access())
    #expect(saved.version == .first)
    #expect(try await store.pupil(withID: "p-1", by: access()) == saved)
  }

  @Test("A mirror that stopped goes on, and one that has the lost version asks a person")
  func mirrors() async throws {
    let store = try await filled(.unencrypted)
    let (empty, full) = (InMemoryPlanStore(), InMemoryPlanStore())
    let later = MirroredPlanStore(store, copyingTo: full)
    try await later.copyChanges(by: access())
    try damage("event = zeroblob(40)", at: 4)
    let mirror = MirroredPlanStore(store, copyingTo: empty)
    await #expect(throws: (any Error).self) { try await mirror.copyChanges(by: access()) }
    try await store.acceptDamage(reason: "No backup", by: access())
    let lost = try #require(RecordVersion(2))
    try await save("plan-1", "From paper", expecting: lost, in: store)

    let report = try await mirror.copyChanges(by: access())
    #expect(report.position == 8 && report.conflicts.isEmpty)
    let copy = await empty.plan(withID: "plan-1", by: access())
    #expect(copy?.plan.title == "From paper")
    let asked = try await later.copyChanges(by: access())
    #expect(asked.conflicts.map(\.plan) == ["plan-1"])
  }

  @Test("An erasure whose entry is lost is still told to who follows")
  func erasures() async throws {
    let store = try await filled(.unencrypted)
    try await store.erase("p-1", reason: "Request", by: access())
    try damage("event = zeroblob(40)", at: 7)
    #expect(try await store.damage(by: access()).entries == [7...7])
    try await store.acceptDamage(reason: "No backup", by: access())
    let changes = try await store.changes(after: 0, limit: 100, by: access()).changes
    #expect(changes == [StoreChange(sequence: 7, kind: .erasure)])
    #expect(try await isIntact(store))
  }

  @Test("A plan of a sealed store that nothing names is left out once that is accepted")
  func nameless() async throws {
    let store = try await filled(.sealed(by: TestCipher()))
    try damage("event = zeroblob(40)", at: 5)
    try change(
      """
      UPDATE plan_version SET document = zeroblob(40) WHERE entry =
      (SELECT number FROM entry WHERE sequence = 5)
      """
    )
    let found = try await store.damage(by: access())
    #expect(found.entries == [5...5] && found.plans.isEmpty)
    await #expect(throws: SQLitePlanStoreError.self) {
      try await store.plans(matching: PlanQuery(), by: access())
    }
    try await store.acceptDamage(reason: "No backup", by: access())
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.map(\.id) == ["plan-1", "plan-2"])
    #expect(page.unreadable.isEmpty)
  }

  // MARK: What can't be accepted

  @Test(
    "A document that is damaged alone is named and left as it is",
    arguments: sealings
  )
  func documents(sealing: StoreSealing) async throws {
    let store = try await filled(sealing)
    let head = try await store.auditHead(by: access())
    let flip =
      "document = CAST(substr(document, 1, 30) || X'2A' || substr(document, 32) AS BLOB)"
    try change(
      """
      UPDATE plan_version SET \(flip) WHERE entry IN
      (SELECT number FROM entry WHERE sequence IN (1, 2))
      """
    )
    try change("UPDATE pupil SET \(flip)")
    let found = try await store.damage(by: access())
    #expect(found.plans == ["plan-2"] && found.pupils == ["p-1"])
    #expect(found.versions.map(\.plan) == ["plan-1", "plan-2"])
    #expect(found.entries.isEmpty && !found.isEmpty)
    #expect(try await store.acceptDamage(reason: "None", by: access()) == nil)
    #expect(try await store.auditHead(by: access()) == head)
    #expect(try await store.damage(by: access()) == found)
    #expect(await failures(in: store) == [false, false, false])
  }

  @Test(
    "A place in the trail that can't be read is named, and nobody can accept it",
    arguments: [
      "UPDATE entry SET link = substr(link, 1, 31) WHERE sequence = 6",
      "UPDATE entry SET nanoseconds = -1 WHERE sequence = 6",
      "UPDATE entry SET action = X'FF' WHERE sequence = 6",
      "UPDATE entry SET action = CAST('read' AS BLOB) WHERE sequence = 6",
      "DELETE FROM entry WHERE sequence = 6",
    ]
  )
  func places(damage: String) async throws {
    let store = try await filled(.unencrypted)
    try change(damage)
    let found = try await store.damage(by: access())
    #expect(found.brokenEntries == [6...6])
    #expect(found.entries.isEmpty && !found.isEmpty)
    #expect(try await store.acceptDamage(reason: "None", by: access()) == nil)
    #expect((try? await isIntact(store)) != true)
    let changes = try await store.changes(after: 0, limit: 100, by: access())
    #expect(changes.changes.map(\.sequence) == [1, 2, 4, 5])
  }

  @Test("A link that was changed and is as long is read, and a verification finds it")
  func links() async throws {
    let store = try await filled(.unencrypted)
    try damage("link = zeroblob(32)", at: 2)
    #expect(try await store.damage(by: access()).isEmpty)
    let faults = try await store.verifyAuditTrail(by: access()).faults
    #expect(faults.map(\.code) == [.brokenLink, .brokenLink])
    #expect(faults.map(\.sequence) == [2, 3])
  }

  // MARK: Keys

  @Test("What a missing key would open is refused and never accepted as lost")
  func missingKey() async throws {
    let both = TestCipher(keyID: "key-2", known: ["key-1", "key-2"])
    do {
      _ = try await filled(.sealed(by: TestCipher()))
      let store = try folder.open(.sealed(by: both))
      try await save("plan-4", "Fourth", in: store)
    }
    do {
      let store = try folder.open(.sealed(by: TestCipher()))
      let head = try await store.auditHead(by: access())
      let reported = await #expect(throws: SQLitePlanStoreError.self) {
        try await store.damage(by: access())
      }
      #expect(reported?.code == .notOpened)
      let accepted = await #expect(throws: SQLitePlanStoreError.self) {
        try await store.acceptDamage(reason: "None", by: access())
      }
      #expect(accepted?.code == .notOpened)
      #expect(try await store.auditHead(by: access()) == head)
    }
    let store = try folder.open(.sealed(by: both))
    #expect(try await store.damage(by: access()).isEmpty)
    #expect(try await isIntact(store))
  }

  @Test("The name of another key is damage only in a store that is not sealed")
  func otherKey() async throws {
    let store = try await filled(.unencrypted)
    try damage("key_id = CAST('key-9' AS BLOB)", at: 4)
    #expect(try await store.damage(by: access()).entries == [4...4])

    let other = SQLiteAcceptedDamageTests()
    let sealed = try await other.filled(.sealed(by: TestCipher()))
    try other.damage("key_id = CAST('key-9' AS BLOB)", at: 4)
    let refusal = await #expect(throws: SQLitePlanStoreError.self) {
      try await sealed.acceptDamage(reason: "None", by: access())
    }
    #expect(refusal?.code == .notOpened)
  }

  @Test("A school of which nothing is kept has no damage", arguments: sealings)
  func nothing(sealing: StoreSealing) async throws {
    let store = try folder.open(sealing)
    #expect(try await store.damage(by: access()).isEmpty)
    #expect(try await store.acceptDamage(reason: "None", by: access()) == nil)
    #expect(try await store.auditHead(by: access()) == .empty)
  }
}
#endif
