#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

@Suite("Damage that nobody can accept in a SQLite store")
struct SQLiteRefusedDamageTests {
  private let database = DamagedDatabase()

  @Test(
    "A document that is damaged alone is named and left as it is",
    arguments: DamagedDatabase.sealings
  )
  func documents(sealing: StoreSealing) async throws {
    let store = try await database.filled(sealing)
    let head = try await store.auditHead(by: access())
    let flip = DamagedDatabase.turned("document", at: 31)
    try database.change(
      """
      UPDATE plan_version SET \(flip) WHERE entry IN
      (SELECT number FROM entry WHERE sequence IN (1, 2))
      """
    )
    try database.change("UPDATE pupil SET \(flip)")
    let found = try await store.damage(by: access())
    #expect(found.plans == ["plan-2"] && found.pupils == ["p-1"])
    #expect(found.versions.map(\.plan) == ["plan-1", "plan-2"])
    #expect(found.entries.isEmpty && !found.isEmpty)
    #expect(try await store.acceptDamage(reason: "None", by: access()) == nil)
    #expect(try await store.auditHead(by: access()) == head)
    #expect(try await store.damage(by: access()) == found)
    #expect(await database.failures(in: store) == [false, false, false])
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
    let store = try await database.filled(.unencrypted)
    try database.change(damage)
    let found = try await store.damage(by: access())
    #expect(found.brokenEntries == [6...6])
    #expect(found.entries.isEmpty && !found.isEmpty)
    #expect(try await store.acceptDamage(reason: "None", by: access()) == nil)
    #expect((try? await database.isIntact(store)) != true)
    let changes = try await store.changes(after: 0, limit: 100, by: access())
    #expect(changes.changes.map(\.sequence) == [1, 2, 4, 5])
  }

  @Test("A link that was changed and is as long is read, and a verification finds it")
  func links() async throws {
    let store = try await database.filled(.unencrypted)
    try database.damage("link = zeroblob(32)", at: 2)
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
      _ = try await database.filled(.sealed(by: TestCipher()))
      let store = try database.folder.open(.sealed(by: both))
      try await database.save("plan-4", "Fourth", in: store)
    }
    do {
      let store = try database.folder.open(.sealed(by: TestCipher()))
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
    let store = try database.folder.open(.sealed(by: both))
    #expect(try await store.damage(by: access()).isEmpty)
    #expect(try await database.isIntact(store))
  }

  @Test("The name of another key is damage only in a store that is not sealed")
  func otherKey() async throws {
    let store = try await database.filled(.unencrypted)
    try database.damage("key_id = CAST('key-9' AS BLOB)", at: 4)
    #expect(try await store.damage(by: access()).entries == [4...4])

    let other = DamagedDatabase()
    let sealed = try await other.filled(.sealed(by: TestCipher()))
    try other.damage("key_id = CAST('key-9' AS BLOB)", at: 4)
    let refusal = await #expect(throws: SQLitePlanStoreError.self) {
      try await sealed.acceptDamage(reason: "None", by: access())
    }
    #expect(refusal?.code == .notOpened)
  }

  @Test(
    "A school of which nothing is kept has no damage",
    arguments: DamagedDatabase.sealings
  )
  func nothing(sealing: StoreSealing) async throws {
    let store = try database.folder.open(sealing)
    #expect(try await store.damage(by: access()).isEmpty)
    #expect(try await store.acceptDamage(reason: "None", by: access()) == nil)
    #expect(try await store.auditHead(by: access()) == .empty)
  }
}
#endif
