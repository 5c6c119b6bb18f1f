#if PostgreSQL
import PlanModel
import PlanStorage
import PlanStoragePostgreSQL
import Testing

@Suite(
  "Damage that a person accepts in a PostgreSQL store",
  .enabled(if: TestServer.isThere, "\(TestServer.hint)")
)
struct PostgreSQLDamageTests {
  private let access = TestPlans.access()

  /// Keeps three plans, one of them in two versions, a pupil, and an event that is no change.
  private func fill(_ store: PostgreSQLPlanStore) async throws {
    try await store.apply(TestPlans.saves(1..<3), by: access)
    try await store.save(Pupil(id: "pupil-1"), expecting: nil, by: access)
    try await save(1, expecting: .first, in: store)
    try await store.apply(TestPlans.saves(3..<4), by: access)
    try await store.record(AuditEvent(.exported, by: access), by: access)
  }

  @discardableResult
  private func save(
    _ number: Int,
    expecting version: RecordVersion,
    in store: PostgreSQLPlanStore
  ) async throws -> StoredPlan {
    let plan = TestPlans.plan(number).with { $0.title = "Again" }
    return try await store.save(plan, expecting: version, reason: "More", by: access)
  }

  private func change(_ sql: String) async throws {
    try await TestServer.run([SQLStatement(once: sql)], as: TestServer.superuser)
  }

  /// Whether reading the trail, the changes and the history of the first plan fails.
  private func failures(in store: PostgreSQLPlanStore) async -> [Bool] {
    [
      (try? await store.auditTrail(after: 0, limit: 100, by: access)) == nil,
      (try? await store.changes(after: 0, limit: 100, by: access)) == nil,
      (try? await store.history(of: "plan-1", by: access)) == nil,
    ]
  }

  @Test(
    "An entry that can't be read stops who follows, until a person accepts its loss",
    arguments: [
      "event = set_byte(event, 40, 88)", "event = NULL", "salt = substr(salt, 1, 15)",
      "salt = NULL",
    ]
  )
  func entries(assignment: String) async throws {
    let (store, schema) = try await TestServer.makeStore()
    try await fill(store)
    let others = try await store.plans(matching: PlanQuery(), by: access).items
    try await change(
      "UPDATE \(schema.name).trail SET \(assignment) WHERE sequence = 4"
    )
    let found = try await store.damage(by: access)
    #expect(found.entries == [4...4] && found.brokenEntries.isEmpty)
    #expect(found.plans == ["plan-1"] && found.pupils.isEmpty)
    #expect(found.versions.map(\.version.number) == [2])
    #expect(await failures(in: store) == [true, true, true])

    let entry = try await store.acceptDamage(reason: "No backup", by: access)
    #expect(entry?.event?.action == .damageAccepted)
    #expect(entry?.event?.erasedEntries == 1)
    #expect(try await store.acceptDamage(reason: "Again", by: access) == nil)
    let trail = try await store.auditTrail(after: 0, limit: 100, by: access).entries
    #expect(trail.map(\.sequence) == Array(1...7))
    #expect(trail[3].event == nil && trail[3].salt.isEmpty)
    #expect(trail.count { $0.event == nil } == 1)
    #expect(try await store.verifyAuditTrail(by: access).isIntact)
    let changes = try await store.changes(after: 0, limit: 100, by: access)
    #expect(changes.changes.map(\.sequence) == [1, 2, 5])
    #expect(changes.position == 7)
    let page = try await store.plans(matching: PlanQuery(), by: access)
    #expect(page.items == Array(others.dropFirst()))
    #expect(page.unreadable == ["plan-1"])
    #expect(try await store.pupil(withID: "pupil-1", by: access) != nil)

    let lost = try #require(RecordVersion(2))
    let moment = PlanMoment.version(lost)
    #expect(try await store.plan(withID: "plan-1", at: moment, by: access) == nil)
    #expect(try await save(1, expecting: lost, in: store).version.number == 3)
    let history = try await store.history(of: "plan-1", by: access)
    #expect(history.map(\.version.number) == [1, 3])
    let later = try await store.changes(after: 7, limit: 100, by: access)
    #expect(later.changes.map(\.sequence) == [8])
    #expect(try await store.damage(by: access).plans.isEmpty)
    await store.close()
  }

  @Test("A plan whose last version is lost can be deleted, and erased with its pupil")
  func deleting() async throws {
    let (store, schema) = try await TestServer.makeStore()
    try await fill(store)
    try await change(
      "UPDATE \(schema.name).trail SET salt = NULL WHERE sequence IN (3, 4)"
    )
    #expect(try await store.damage(by: access).pupils == ["pupil-1"])
    try await store.acceptDamage(reason: "No backup", by: access)
    #expect(try await store.pupils(after: nil, limit: 9, by: access).items.isEmpty)
    let lost = try #require(RecordVersion(2))
    try await store.delete("plan-1", expecting: lost, reason: "End", by: access)
    let again = Pupil(id: "pupil-1")
    let saved = try await store.save(again, expecting: nil, by: access)
    #expect(saved.version == .first)
    let receipt = try await store.erase("pupil-1", reason: "Request", by: access)
    #expect(receipt.plans == 3)
    let kept = try await TestServer.keptBytes(in: schema)
    #expect(!kept.contains(Array("pupil-1".utf8)))
    #expect(try await store.damage(by: access).isEmpty)
    #expect(try await store.verifyAuditTrail(by: access).isIntact)
    await store.close()
  }

  @Test("Documents and places that are damaged are named, and nobody can accept them")
  func unacceptable() async throws {
    let (store, schema) = try await TestServer.makeStore()
    try await fill(store)
    let flip = "document = set_byte(document, 40, 88)"
    try await change(
      "UPDATE \(schema.name).versions SET \(flip) WHERE sequence IN (1, 2)"
    )
    try await change("UPDATE \(schema.name).pupils SET \(flip)")
    try await change(
      "UPDATE \(schema.name).trail SET link = '\\x00' WHERE sequence = 6"
    )
    let found = try await store.damage(by: access)
    #expect(found.plans == ["plan-2"] && found.pupils == ["pupil-1"])
    #expect(found.versions.map(\.plan) == ["plan-1", "plan-2"])
    #expect(found.brokenEntries == [6...6] && found.entries.isEmpty)
    #expect(try await store.acceptDamage(reason: "None", by: access) == nil)
    #expect(await failures(in: store) == [true, false, false])
    await store.close()
  }

  @Test(
    "Records that are sealed otherwise than the store was opened are no damage",
    arguments: [false, true]
  )
  func otherSealing(isSealed: Bool) async throws {
    let sealed = StoreSealing.sealed(by: PassingCipher(keyID: "key-1"))
    let (made, wrong) = isSealed ? (sealed, .unencrypted) : (.unencrypted, sealed)
    let (store, schema) = try await TestServer.makeStore(sealing: made)
    try await fill(store)
    let other = StoreSealing.sealed(by: PassingCipher(keyID: "key-2"))
    for sealing in isSealed ? [wrong, other] : [wrong] {
      let stranger = try await TestServer.open(schema, sealing: sealing)
      let reported = await #expect(throws: PostgreSQLPlanStoreError.self) {
        try await stranger.damage(by: access)
      }
      #expect(reported?.code == .sealing)
      let accepted = await #expect(throws: PostgreSQLPlanStoreError.self) {
        try await stranger.acceptDamage(reason: "None", by: access)
      }
      #expect(accepted?.code == .sealing)
      await stranger.close()
    }
    #expect(try await store.damage(by: access).isEmpty)
    #expect(try await store.verifyAuditTrail(by: access).isIntact)
    await store.close()
  }
}

/// A cipher that hides nothing, and opens what was sealed under its own key for its own place.
private struct PassingCipher: PlanCipher {
  struct Refusal: Error {}

  let keyID: String

  func seal(_ bytes: [UInt8], associatedData: [UInt8]) throws(Refusal) -> [UInt8] {
    associatedData + bytes
  }

  func open(
    _ bytes: [UInt8],
    associatedData: [UInt8],
    keyID: String
  ) throws(Refusal) -> [UInt8] {
    guard keyID == self.keyID, bytes.starts(with: associatedData) else { throw Refusal() }
    return Array(bytes.dropFirst(associatedData.count))
  }
}
#endif
