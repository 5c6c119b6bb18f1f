#if PostgreSQL
import PlanModel
import PlanStorage
import PlanStoragePostgreSQL
import Testing

@Suite(
  "PostgreSQL store",
  .enabled(if: TestServer.isThere, "\(TestServer.hint)")
)
struct PostgreSQLPlanStoreTests {
  private let access = TestPlans.access()

  // MARK: Batches

  @Test("A batch that is copied keeps what the same plans keep one by one")
  func copiedLikeSingle() async throws {
    let (copying, _) = try await TestServer.makeStore()
    let (single, _) = try await TestServer.makeStore()
    let changes = TestPlans.saves(0..<60)
    try await copying.apply(changes, by: access)
    for change in changes { try await single.apply([change], by: access) }
    let again: [PlanChange] = (0..<60).map {
      .save(TestPlans.plan($0, pupil: "pupil-2"), expecting: .first, reason: "Moved")
    }
    try await copying.apply(again, by: access)
    for change in again { try await single.apply([change], by: access) }
    let query = PlanQuery().with { $0.pupils = ["pupil-2"] }
    let page = try await copying.plans(matching: query, by: access)
    #expect(page.items.count == 60)
    #expect(try await single.plans(matching: query, by: access) == page)
    #expect(try await copying.auditHead(by: access).sequence == 120)
    await copying.close()
    await single.close()
  }

  @Test("A batch that is copied changes nothing if its last change conflicts")
  func copiedOrNothing() async throws {
    let (store, _) = try await TestServer.makeStore()
    try await store.apply(TestPlans.saves(99..<100), by: access)
    let head = try await store.auditHead(by: access)
    await #expect(throws: PlanStoreError<PostgreSQLPlanStoreError>.self) {
      try await store.apply(TestPlans.saves(0..<100), by: access)
    }
    #expect(try await store.plans(matching: PlanQuery(), by: access).items.count == 1)
    #expect(try await store.auditHead(by: access) == head)
    await store.close()
  }

  // MARK: Several stores and broken connections

  @Test("Of saves of two stores at once each version is made once")
  func twoStores() async throws {
    let (one, schema) = try await TestServer.makeStore()
    let other = try await TestServer.open(schema)
    let plan = TestPlans.plan(1)
    try await one.save(plan, expecting: nil, reason: "Start", by: access)
    try await withThrowingTaskGroup { group in
      for number in 0..<16 {
        let store = number.isMultiple(of: 2) ? one : other
        group.addTask {
          try await store.update(plan.id, reason: "More", attempts: 100, by: access) {
            $0.title = ($0.title ?? "") + "x"
          }
        }
      }
      try await group.waitForAll()
    }
    let stored = try await other.plan(withID: plan.id, by: access)
    #expect(stored?.plan.title == String(repeating: "x", count: 16))
    #expect(stored?.version.number == 17)
    await one.close()
    await other.close()
  }

  @Test("Calls after the server ended all connections are answered")
  func reconnects() async throws {
    let schema = try await TestServer.makeSchema()
    let store = try await TestServer.open(schema)
    try await store.apply(TestPlans.saves(0..<3), by: access)
    let end = SQLStatement(
      once: """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = $1
        """,
      [.text(schema.name)]
    )
    try await TestServer.run([end], as: TestServer.role)
    #expect(try await store.plans(matching: PlanQuery(), by: access).items.count == 3)
    try await store.apply(TestPlans.saves(3..<4), by: access)
    #expect(try await store.plans(matching: PlanQuery(), by: access).items.count == 4)
    await store.close()
  }

  @Test("If the server ends connections no change is lost, made twice or half made")
  func brokenConnections() async throws {
    let schema = try await TestServer.makeSchema()
    let store = try await TestServer.open(schema)
    let end = SQLStatement(
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = $1 AND pid <> pg_backend_pid()
      """,
      [.text(schema.name)]
    )
    let connection = DatabaseConnection(settings: TestServer.role, greeting: .owner)
    var refused: [PlanStoreError<PostgreSQLPlanStoreError>.Code] = []
    for number in 0..<60 {
      // Each save meets one end at some moment, however busy the machine is.
      let ending = Task {
        try await Task.sleep(for: .microseconds(number * 100))
        _ = try await connection.run([end])
      }
      do throws(PlanStoreError<PostgreSQLPlanStoreError>) {
        let plan = TestPlans.plan(number)
        try await store.save(plan, expecting: nil, reason: "Start", by: access)
      } catch {
        refused.append(error.code)
      }
      try await ending.value
    }
    let page = try await store.plans(matching: PlanQuery(), by: access)
    #expect(refused == [])
    #expect(page.items.count == 60)
    #expect(page.items.allSatisfy { $0.version == .first })
    #expect(try await store.auditHead(by: access).sequence == 60)
    await store.close()
  }

  @Test("A server that is not there is said, without the settings")
  func unreachable() async {
    let settings = "host=/nowhere dbname=secret-name password=secret-word"
    do throws(PostgreSQLPlanStoreError) {
      _ = try await PostgreSQLPlanStore(connecting: settings, sealing: .unencrypted)
      Issue.record("connected to nowhere")
    } catch {
      #expect(error.code == .connection)
      #expect(!"\(error)".contains("secret"))
    }
  }

  // MARK: Text that looks like something else

  @Test(
    "Text that looks like SQL is text",
    arguments: [
      "'; DROP TABLE plans; --", "\" OR 1=1 --", "\\'; SELECT 1; --", "$1", "$$", "%s",
      "{a,b}", "NULL", "\\x00", "a\u{301}", "Ω", " trailing ",
    ]
  )
  func injection(text: String) async throws {
    let (store, _) = try await TestServer.makeStore()
    let id = try #require(LearningPlan.ID(text))
    let school = try #require(School.ID(text))
    let pupil = try #require(Pupil.ID(text))
    let actor = StoreActor(id: "staff-1", role: "SENCO", purpose: text)
    let access = PlanAccess(by: actor, in: school, at: "2026-11-26T09:00:00Z")
    let plan = LearningPlan(id: id, pupil: pupil, kind: PlanKind(rawValue: text))
      .with { $0.title = text }
    try await store.save(plan, expecting: nil, reason: text, by: access)
    let query = PlanQuery().with {
      $0.idPrefix = text
      $0.pupils = [pupil]
      $0.kinds = [PlanKind(rawValue: text)]
    }
    let page = try await store.plans(matching: query, by: access)
    #expect(page.items.map(\.plan) == [plan])
    #expect(page.items.first?.revision.reason == text)
    await store.close()
  }

  @Test(
    "Codes that fit no column are found all the same",
    arguments: ["", "a\u{0}b", "\u{1}x", String(repeating: "long ", count: 2_000)]
  )
  func strangeCodes(code: String) async throws {
    let (store, _) = try await TestServer.makeStore()
    let kind = PlanKind(rawValue: code)
    let plan = LearningPlan(id: "plan-1", pupil: "pupil-1", kind: kind)
    try await store.save(plan, expecting: nil, reason: "Start", by: access)
    let query = PlanQuery().with { $0.kinds = [kind] }
    #expect(
      try await store.plans(matching: query, by: access).items.map(\.plan) == [plan]
    )
    let event = AuditEvent(AuditAction(rawValue: code), by: access)
    let entry = try await store.record(event, by: access)
    #expect(try await store.auditTrail(after: 1, limit: 5, by: access).entries == [entry])
    await store.close()
  }

  // MARK: Damage

  @Test("A document that was changed by hand is named as unreadable")
  func damage() async throws {
    let (store, schema) = try await TestServer.makeStore()
    try await store.apply(TestPlans.saves(0..<3), by: access)
    let damage = """
      UPDATE \(schema.name).versions SET document = set_byte(document, 40, 88)
      WHERE plan = 'plan-1'
      """
    try await TestServer.run([SQLStatement(once: damage)], as: TestServer.superuser)
    let page = try await store.plans(matching: PlanQuery(), by: access)
    #expect(page.items.map(\.id) == ["plan-0", "plan-2"])
    #expect(page.unreadable == ["plan-1"])
    await #expect(throws: PostgreSQLPlanStoreError.self) {
      try await store.plan(withID: "plan-1", by: access)
    }
    await store.close()
  }

  @Test("A plan that only its columns make an answer is none")
  func changedColumns() async throws {
    let (store, schema) = try await TestServer.makeStore()
    try await store.apply(TestPlans.saves(0..<2), by: access)
    let change = """
      UPDATE \(schema.name).plans SET pupil = 'pupil-2' WHERE plan = 'plan-1'
      """
    try await TestServer.run([SQLStatement(once: change)], as: TestServer.superuser)
    let query = PlanQuery().with { $0.pupils = ["pupil-2"] }
    let page = try await store.plans(matching: query, by: access)
    #expect(page.items.isEmpty)
    await store.close()
  }
}
#endif
