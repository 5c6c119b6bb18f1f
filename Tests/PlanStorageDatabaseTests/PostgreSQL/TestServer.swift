#if PostgreSQL
import PlanModel
import PlanStorage
import PlanStoragePostgreSQL
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The server that the tests run against, as `.ci/postgresql start` makes it.
enum TestServer {
  private static let schemasSoFar = Atomic<Int>(0)

  /// The connection settings without a user, `nil` if there is no server.
  static let settings: String? =
    unsafe getenv("LEARNINGPLANKIT_POSTGRESQL").map { unsafe String(cString: $0) }

  static let hint: String =
    "set LEARNINGPLANKIT_POSTGRESQL to what .ci/postgresql start prints"

  static var isThere: Bool { settings != nil }

  static var owner: String { "\(settings ?? "") user=plans_owner" }
  static var role: String { "\(settings ?? "") user=plans_store" }
  static var superuser: String { "\(settings ?? "") user=postgres" }

  /// Returns the name of a schema that no other test has.
  static func newName() -> String {
    let number = schemasSoFar.add(1, ordering: .relaxed).newValue
    return "t\(getpid())_\(number)"
  }

  /// Makes a schema.
  static func makeSchema(
    layout: PostgreSQLSchema.Layout = .plain
  ) async throws -> PostgreSQLSchema {
    let schema = PostgreSQLSchema(newName()) ?? .standard
    try await schema.migrate(
      connecting: owner,
      grantingTo: "plans_store",
      layout: layout
    )
    return schema
  }

  /// Opens a store in a schema of its own.
  static func makeStore(
    layout: PostgreSQLSchema.Layout = .plain,
    sealing: StoreSealing = .unencrypted
  ) async throws -> (store: PostgreSQLPlanStore, schema: PostgreSQLSchema) {
    let schema = try await makeSchema(layout: layout)
    return (try await open(schema, sealing: sealing), schema)
  }

  static func open(
    _ schema: PostgreSQLSchema,
    sealing: StoreSealing = .unencrypted,
    connections: Int = 3
  ) async throws -> PostgreSQLPlanStore {
    try await PostgreSQLPlanStore(
      connecting: "\(role) application_name=\(schema.name)",
      schema: schema,
      sealing: sealing,
      connections: connections
    )
  }

  /// Returns the bytes of all values that the tables of a schema show to a superuser.
  static func keptBytes(in schema: PostgreSQLSchema) async throws -> [[UInt8]] {
    let statements = [
      "SELECT school, plan, pupil, kind, lifecycle FROM \(schema.name).plans",
      "SELECT area, plan FROM \(schema.name).plan_areas",
      "SELECT plan, pupil, document, key_id FROM \(schema.name).versions",
      "SELECT pupil, document FROM \(schema.name).pupils",
      "SELECT pupil, plan, action, salt, event, link FROM \(schema.name).trail",
      "SELECT school, link FROM \(schema.name).schools",
      "SELECT version, name FROM \(schema.name).schema_version",
    ].map { SQLStatement(once: $0) }
    let answers = try await run(statements, as: superuser)
    return answers.flatMap(\.rows).flatMap { row in
      (0..<6).compactMap { row.bytes($0) }
    }
  }

  /// Runs statements in one transaction.
  @discardableResult
  static func run(
    _ statements: [SQLStatement],
    as settings: String
  ) async throws
    -> [SQLAnswer]
  {
    let connection = DatabaseConnection(settings: settings, greeting: .owner)
    return try await connection.run(statements)
  }
}

/// Plans, pupils and calls for the tests.
enum TestPlans {
  static let actor = StoreActor(id: "staff-1", role: "SENCO", purpose: "Tests")

  static func access(_ school: School.ID = "school-1") -> PlanAccess {
    PlanAccess(by: actor, in: school, at: "2026-11-26T09:00:00Z")
  }

  static func plan(_ number: Int, pupil: Pupil.ID = "pupil-1") -> LearningPlan {
    LearningPlan(id: LearningPlan.ID("plan-\(number)") ?? .blank, pupil: pupil)
  }

  static func saves(_ numbers: Range<Int>) -> [PlanChange] {
    numbers.map { .save(plan($0), expecting: nil, reason: "Start") }
  }
}
#endif
