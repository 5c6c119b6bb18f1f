#if PostgreSQL
import PlanModel
import PlanStorage
import PlanStoragePostgreSQL
import Testing

@Suite(
  "Schema migration",
  .enabled(if: TestServer.isThere, "\(TestServer.hint)")
)
struct SchemaMigrationTests {
  private func migrate(_ schema: PostgreSQLSchema) async throws -> Int {
    try await schema.migrate(
      connecting: TestServer.owner,
      grantingTo: "plans_store",
      layout: .plain
    )
  }

  private func code(
    opening schema: PostgreSQLSchema
  ) async -> PostgreSQLPlanStoreError.Code? {
    do throws(PostgreSQLPlanStoreError) {
      let store = try await PostgreSQLPlanStore(
        connecting: TestServer.role,
        schema: schema,
        sealing: .unencrypted
      )
      await store.close()
      return nil
    } catch {
      return error.code
    }
  }

  @Test("A schema is made once, and made again it is left as it is")
  func madeOnce() async throws {
    let schema = try #require(PostgreSQLSchema(TestServer.newName()))
    #expect(try await migrate(schema) == PostgreSQLSchema.newestVersion)
    #expect(try await migrate(schema) == 0)
  }

  @Test("Of programs that make it at once, one does and the others wait")
  func madeAtOnce() async throws {
    let schema = try #require(PostgreSQLSchema(TestServer.newName()))
    let steps = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { try await migrate(schema) } }
      return try await group.reduce(0, +)
    }
    #expect(steps == PostgreSQLSchema.newestVersion)
  }

  @Test("A store finds out that the schema is missing, older or newer")
  func otherVersionsAreRefused() async throws {
    let missing = try #require(PostgreSQLSchema(TestServer.newName()))
    #expect(await code(opening: missing) == .schemaMissing)

    let newer = try await TestServer.makeSchema()
    let insert =
      "INSERT INTO \(newer.name).schema_version (version, name) VALUES (999, 'x')"
    try await TestServer.run([SQLStatement(once: insert)], as: TestServer.owner)
    #expect(await code(opening: newer) == .schemaNewer)

    let older = try await TestServer.makeSchema()
    let delete = "DELETE FROM \(older.name).schema_version"
    try await TestServer.run([SQLStatement(once: delete)], as: TestServer.owner)
    #expect(await code(opening: older) == .schemaOutdated)
  }

  @Test("A newer schema is refused by a migration and not touched")
  func newerIsNotTouched() async throws {
    let schema = try await TestServer.makeSchema()
    let insert =
      "INSERT INTO \(schema.name).schema_version (version, name) VALUES (999, 'x')"
    try await TestServer.run([SQLStatement(once: insert)], as: TestServer.owner)
    let tables = SQLStatement(
      once:
        "SELECT relname::text, xmin::text FROM pg_class WHERE relnamespace = $1::text::regnamespace ORDER BY 1",
      [.text(schema.name)]
    )
    let before = try await TestServer.run([tables], as: TestServer.owner)
    await #expect(throws: PostgreSQLPlanStoreError.self) { try await migrate(schema) }
    let after = try await TestServer.run([tables], as: TestServer.owner)
    #expect(before.first?.rows.map { $0.text(1) } == after.first?.rows.map { $0.text(1) })
  }

  @Test("A migration that fails leaves nothing")
  func failedLeavesNothing() async throws {
    let schema = try #require(PostgreSQLSchema(TestServer.newName()))
    await #expect(throws: PostgreSQLPlanStoreError.self) {
      try await schema.migrate(
        connecting: TestServer.owner,
        grantingTo: "nobody\" of that name",
        layout: .plain
      )
    }
    #expect(await code(opening: schema) == .schemaMissing)
  }

  @Test("What follows on a lost connection is refused, and not done on another")
  func lostConnection() async throws {
    let connection = DatabaseConnection(settings: TestServer.owner, greeting: .owner)
    let session = SQLStatement("SELECT pg_backend_pid()")
    let found = try await connection.run([.begin, session])
    let number = try #require(found.last?.rows.first?.integer(0))
    let end = SQLStatement(
      once: "SELECT pg_terminate_backend($1::int8::int4, 5000)",
      [.integer(number)]
    )
    try await TestServer.run([end], as: TestServer.owner)
    await #expect(throws: PostgreSQLPlanStoreError.self) {
      try await connection.answers(to: [session])
    }
    await #expect(throws: PostgreSQLPlanStoreError.self) {
      try await connection.answers(to: [session])
    }
    await connection.close()
  }

  @Test(
    "A name that could be anything but a name is no schema",
    arguments: ["", "Plans", "1plans", "plans;drop", "pläne", "a b", "\"a\""]
  )
  func badNames(name: String) {
    #expect(PostgreSQLSchema(name) == nil)
  }
}
#endif
