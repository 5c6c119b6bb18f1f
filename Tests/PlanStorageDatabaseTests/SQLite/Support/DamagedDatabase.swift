#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite

/// A SQLite store whose database is changed behind its back.
struct DamagedDatabase {
  static let sealings: [StoreSealing] = [.unencrypted, .sealed(by: TestCipher())]

  /// What makes the event of an entry unreadable.
  static let eventDamages: [String] = [
    turned("event", at: 21),
    "event = NULL",
    "event = zeroblob(0)",
    "salt = substr(salt, 1, 15)",
    "salt = NULL",
    "key_id = X'FF'",
  ]

  /// What gives a byte of a column another value, also where it is random.
  static func turned(_ column: String, at place: Int) -> String {
    """
    \(column) = CAST(substr(\(column), 1, \(place - 1))
    || CASE substr(\(column), \(place), 1) WHEN X'2A' THEN X'2B' ELSE X'2A' END
    || substr(\(column), \(place + 1)) AS BLOB)
    """
  }

  let folder = DatabaseFolder()

  /// Keeps three plans, one of them in two versions, a pupil, and an event that is no change.
  func filled(_ sealing: StoreSealing) async throws -> SQLitePlanStore {
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
  func save(
    _ id: LearningPlan.ID,
    _ title: String,
    expecting version: RecordVersion? = nil,
    in store: SQLitePlanStore
  ) async throws -> StoredPlan {
    let plan = LearningPlan.titled(title, id: id)
    return try await store.save(plan, expecting: version, reason: title, by: access())
  }

  func change(_ sql: String) throws {
    try Database(at: folder.path + "/plans.sqlite").run(sql)
  }

  func damage(_ assignment: String, at sequence: Int) throws {
    try change("UPDATE entry SET \(assignment) WHERE sequence = \(sequence)")
  }

  /// Whether reading the trail, the changes and the history of the first plan fails.
  func failures(in store: SQLitePlanStore) async -> [Bool] {
    let access = access()
    return [
      (try? await store.auditTrail(after: 0, limit: 100, by: access)) == nil,
      (try? await store.changes(after: 0, limit: 100, by: access)) == nil,
      (try? await store.history(of: "plan-1", by: access)) == nil,
    ]
  }

  func isIntact(_ store: SQLitePlanStore) async throws -> Bool {
    try await store.verifyAuditTrail(by: access()).isIntact
  }
}
#endif
