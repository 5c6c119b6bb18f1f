#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

@Suite("Damage that a person accepts in a SQLite store")
struct SQLiteAcceptedDamageTests {
  private let database = DamagedDatabase()

  @Test(
    "An entry that can't be read stops who follows, until a person accepts its loss",
    arguments: DamagedDatabase.sealings,
    DamagedDatabase.eventDamages
  )
  func entries(sealing: StoreSealing, assignment: String) async throws {
    let store = try await database.filled(sealing)
    let others = [
      try await store.plan(withID: "plan-2", by: access()),
      try await store.plan(withID: "plan-3", by: access()),
    ]
    let pupil = try await store.pupil(withID: "p-1", by: access())
    try database.damage(assignment, at: 4)

    let found = try await store.damage(by: access())
    #expect(found.entries == [4...4])
    #expect(found.plans == ["plan-1"])
    #expect(found.versions.map(\.plan) == ["plan-1"])
    #expect(found.versions.map(\.version.number) == [2])
    #expect(found.pupils.isEmpty && found.brokenEntries.isEmpty && !found.hasDamagedEnd)
    #expect(await database.failures(in: store) == [true, true, true])

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
    #expect(try await database.isIntact(store))
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
    arguments: DamagedDatabase.sealings
  )
  func lostVersion(sealing: StoreSealing) async throws {
    let store = try await database.filled(sealing)
    try database.damage("event = zeroblob(40)", at: 4)
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

    let saved = try await database.save(
      "plan-1",
      "From paper",
      expecting: lost,
      in: store
    )
    #expect(saved.version.number == 3)
    let history = try await store.history(of: "plan-1", by: access())
    #expect(history.map(\.version.number) == [1, 3])
    let changes = try await store.changes(after: 7, limit: 100, by: access())
    #expect(changes.changes.map(\.sequence) == [8])
    #expect(try await store.damage(by: access()).plans.isEmpty)
    #expect(try await database.isIntact(store))
  }

  @Test(
    "A plan whose last version is lost can be deleted, and erased with its pupil",
    arguments: DamagedDatabase.sealings
  )
  func deleting(sealing: StoreSealing) async throws {
    let store = try await database.filled(sealing)
    try database.damage("event = zeroblob(40)", at: 4)
    try await store.acceptDamage(reason: "No backup", by: access())
    let lost = try #require(RecordVersion(2))
    try await store.delete("plan-1", expecting: lost, reason: "End", by: access())
    #expect(try await store.plan(withID: "plan-1", by: access()) == nil)
    let receipt = try await store.erase("p-1", reason: "Request", by: access())
    #expect(receipt.plans == 3)
    #expect(receipt.entries == 5)
    #expect(try await store.damage(by: access()).isEmpty)
    #expect(try await database.isIntact(store))
  }

  @Test(
    "A pupil whose entry is lost can be saved anew",
    arguments: DamagedDatabase.sealings
  )
  func pupils(sealing: StoreSealing) async throws {
    let store = try await database.filled(sealing)
    try database.damage("salt = substr(salt, 1, 15)", at: 3)
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
    let store = try await database.filled(.unencrypted)
    let (empty, full) = (InMemoryPlanStore(), InMemoryPlanStore())
    let later = MirroredPlanStore(store, copyingTo: full)
    try await later.copyChanges(by: access())
    try database.damage("event = zeroblob(40)", at: 4)
    let mirror = MirroredPlanStore(store, copyingTo: empty)
    await #expect(throws: (any Error).self) { try await mirror.copyChanges(by: access()) }
    try await store.acceptDamage(reason: "No backup", by: access())
    let lost = try #require(RecordVersion(2))
    try await database.save("plan-1", "From paper", expecting: lost, in: store)

    let report = try await mirror.copyChanges(by: access())
    #expect(report.position == 8 && report.conflicts.isEmpty)
    let copy = await empty.plan(withID: "plan-1", by: access())
    #expect(copy?.plan.title == "From paper")
    let asked = try await later.copyChanges(by: access())
    #expect(asked.conflicts.map(\.plan) == ["plan-1"])
  }

  @Test("An erasure whose entry is lost is still told to who follows")
  func erasures() async throws {
    let store = try await database.filled(.unencrypted)
    try await store.erase("p-1", reason: "Request", by: access())
    try database.damage("event = zeroblob(40)", at: 7)
    #expect(try await store.damage(by: access()).entries == [7...7])
    try await store.acceptDamage(reason: "No backup", by: access())
    let changes = try await store.changes(after: 0, limit: 100, by: access()).changes
    #expect(changes == [StoreChange(sequence: 7, kind: .erasure)])
    #expect(try await database.isIntact(store))
  }

  @Test("A plan of a sealed store that nothing names is left out once that is accepted")
  func nameless() async throws {
    let store = try await database.filled(.sealed(by: TestCipher()))
    try database.damage("event = zeroblob(40)", at: 5)
    try database.change(
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
}
#endif
