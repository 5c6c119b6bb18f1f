#if PostgreSQL
import PlanModel
import PlanStorage
import PlanStoragePostgreSQL
import Testing

@Suite(
  "Row-level security keeps schools apart",
  .enabled(if: TestServer.isThere, "\(TestServer.hint)")
)
struct RowSecurityTests {
  static let tables: [String] = [
    "schools", "plans", "plan_areas", "versions", "pupils", "trail",
  ]

  /// Returns how many rows a table shows to a role inside a transaction for a school.
  private func rows(
    in table: String,
    of schema: PostgreSQLSchema,
    as settings: String,
    for school: String?
  ) async throws -> Int? {
    var statements: [SQLStatement] = [.begin]
    if let school {
      statements.append(
        SQLStatement(
          once: "SELECT set_config('learningplankit.school', $1, true)",
          [.text(school)]
        )
      )
    }
    statements.append(SQLStatement(once: "SELECT count(*) FROM \(schema.name).\(table)"))
    let answers = try await TestServer.run(statements, as: settings)
    return answers.last?.rows.first?.integer(0)
  }

  private func filledSchema(
    _ layout: PostgreSQLSchema.Layout
  ) async throws -> PostgreSQLSchema {
    let (store, schema) = try await TestServer.makeStore(layout: layout)
    let area = Need(id: "need-1", area: .cognitionAndLearning)
    let plan = TestPlans.plan(1).with { $0.needs = [area] }
    let access = TestPlans.access("school-1")
    try await store.save(plan, expecting: nil, reason: "Start", by: access)
    try await store.save(Pupil(id: "pupil-1"), expecting: nil, by: access)
    await store.close()
    return schema
  }

  @Test("Without a school, or for another, no table shows a row, to the owner neither")
  func nothingIsSeen() async throws {
    let schema = try await filledSchema(.partitioned(3))
    var seen: [String] = []
    for table in Self.tables {
      for settings in [TestServer.role, TestServer.owner] {
        for school in [nil, "", "school-2", "school-1' OR true --"] {
          let count = try await rows(in: table, of: schema, as: settings, for: school)
          if count != 0 { seen.append("\(table) for \(school ?? "nobody")") }
        }
      }
    }
    #expect(seen.isEmpty)
  }

  @Test("For its own school each table shows its rows")
  func ownRowsAreSeen() async throws {
    let schema = try await filledSchema(.plain)
    var unseen: [String] = []
    for table in Self.tables {
      let count = try await rows(
        in: table,
        of: schema,
        as: TestServer.role,
        for: "school-1"
      )
      if count == 0 { unseen.append(table) }
    }
    #expect(unseen.isEmpty)
  }

  @Test("A row of another school can't be written")
  func anotherSchoolIsRefused() async throws {
    let schema = try await filledSchema(.plain)
    let statements: [SQLStatement] = [
      .begin,
      SQLStatement(once: "SELECT set_config('learningplankit.school', 'school-2', true)"),
      SQLStatement(
        once: """
          INSERT INTO \(schema.name).schools (school, sequence, link)
          VALUES ('school-3', 0, '')
          """
      ),
    ]
    await #expect(throws: PostgreSQLPlanStoreError.self) {
      try await TestServer.run(statements, as: TestServer.role)
    }
  }

  @Test("The role of the store can neither reach a partition nor mend the trail")
  func rightsAreNarrow() async throws {
    let schema = try await filledSchema(.partitioned(1))
    let forbidden: [String] = [
      "SELECT count(*) FROM \(schema.name).plans_0",
      "DELETE FROM \(schema.name).trail",
      "UPDATE \(schema.name).trail SET link = ''",
      "UPDATE \(schema.name).versions SET document = ''",
      "ALTER TABLE \(schema.name).plans NO FORCE ROW LEVEL SECURITY",
      "DROP TABLE \(schema.name).plans",
      "DELETE FROM \(schema.name).schema_version",
    ]
    var codes: Set<PostgreSQLPlanStoreError.Code> = []
    for text in forbidden {
      do {
        try await TestServer.run([SQLStatement(once: text)], as: TestServer.role)
        codes.insert(PostgreSQLPlanStoreError.Code(rawValue: text))
      } catch let error as PostgreSQLPlanStoreError {
        codes.insert(error.code)
      }
    }
    #expect(codes == [.notPermitted])
  }

  @Test("A superuser and the owner are refused as the role of a store")
  func unboundRolesAreRefused() async throws {
    let schema = try await TestServer.makeSchema()
    var codes: [PostgreSQLPlanStoreError.Code] = []
    for settings in [TestServer.superuser, TestServer.owner] {
      do {
        _ = try await PostgreSQLPlanStore(
          connecting: settings,
          schema: schema,
          sealing: .unencrypted
        )
      } catch {
        codes.append(error.code)
      }
    }
    #expect(codes == [.unboundRole, .unboundRole])
  }
}
#endif
