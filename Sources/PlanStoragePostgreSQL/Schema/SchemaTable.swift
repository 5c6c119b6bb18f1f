#if PostgreSQL
/// A table of the first version of the schema.
///
/// Each has the school first in its primary key and refers to no row of another school, so
/// that the school can be the column by which tables are partitioned or distributed.
struct SchemaTable: Sendable {
  let name: String

  /// The columns after the school, and their types.
  let columns: String

  /// The columns of the primary key after the school.
  let key: [String]

  /// What the role of the store may do.
  let rights: String

  static let all = [schools, plans, planAreas, versions, pupils, trail]

  /// Text that is compared by its bytes.
  private static var bytewise: String { "text COLLATE \"C\"" }

  /// The end of each school's trail; who changes anything of a school locks its row first.
  private static let schools = SchemaTable(
    name: "schools",
    columns: "sequence bigint NOT NULL, link bytea NOT NULL",
    key: [],
    rights: "SELECT, INSERT, UPDATE"
  )

  /// The current version of each plan, and the last of each that was deleted.
  private static let plans = SchemaTable(
    name: "plans",
    columns: """
      plan \(bytewise) NOT NULL,
      version bigint NOT NULL CHECK (version > 0),
      sequence bigint NOT NULL,
      deleted boolean NOT NULL,
      pupil \(bytewise) NOT NULL,
      kind \(bytewise) NOT NULL,
      lifecycle \(bytewise) NOT NULL,
      next_review date
      """,
    key: ["plan"],
    rights: "SELECT, INSERT, UPDATE, DELETE"
  )

  /// The areas of need of each current plan.
  private static let planAreas = SchemaTable(
    name: "plan_areas",
    columns: "area \(bytewise) NOT NULL, plan \(bytewise) NOT NULL",
    key: ["area", "plan"],
    rights: "SELECT, INSERT, DELETE"
  )

  /// All versions of all plans; a deletion is a version without a document.
  private static let versions = SchemaTable(
    name: "versions",
    columns: """
      plan \(bytewise) NOT NULL,
      version bigint NOT NULL CHECK (version > 0),
      sequence bigint NOT NULL,
      effective_from date NOT NULL,
      pupil \(bytewise) NOT NULL,
      kind \(bytewise) NOT NULL,
      lifecycle \(bytewise) NOT NULL,
      areas text[] COLLATE "C" NOT NULL,
      next_review date,
      document bytea,
      key_id bytea
      """,
    key: ["plan", "version"],
    rights: "SELECT, INSERT, DELETE"
  )

  /// What identifies pupils; of one that was removed the last version only.
  private static let pupils = SchemaTable(
    name: "pupils",
    columns: """
      pupil \(bytewise) NOT NULL,
      version bigint NOT NULL CHECK (version > 0),
      sequence bigint NOT NULL,
      document bytea,
      key_id bytea
      """,
    key: ["pupil"],
    rights: "SELECT, INSERT, UPDATE, DELETE"
  )

  /// The audit trail, and by it the order of all changes.
  private static let trail = SchemaTable(
    name: "trail",
    columns: """
      sequence bigint NOT NULL CHECK (sequence > 0),
      at_seconds bigint NOT NULL,
      at_nanoseconds integer NOT NULL,
      action bytea NOT NULL,
      changes_plans boolean NOT NULL,
      commitment bytea NOT NULL,
      link bytea NOT NULL,
      salt bytea,
      event bytea,
      key_id bytea,
      pupil \(bytewise),
      plan \(bytewise)
      """,
    key: ["sequence"],
    rights: "SELECT, INSERT, UPDATE (salt, event, key_id, pupil, plan)"
  )
}

// MARK: - Statements

extension SchemaTable {
  /// Returns the statements that make the table and bind everyone to one school.
  func creation(
    in schema: PostgreSQLSchema,
    layout: PostgreSQLSchema.Layout
  ) -> [String] {
    let table = "\(schema.name).\(name)"
    let key = (["school"] + key).joined(separator: ", ")
    let cut = layout.partitions == 0 ? "" : " PARTITION BY HASH (school)"
    let school = "current_setting('learningplankit.school', true)"
    let creation = """
      CREATE TABLE \(table) (
      school \(Self.bytewise) NOT NULL,
      \(columns),
      PRIMARY KEY (\(key))
      )\(cut)
      """
    let partitions = (0..<layout.partitions).flatMap { number in
      [
        """
        CREATE TABLE \(table)_\(number) PARTITION OF \(table)
        FOR VALUES WITH (MODULUS \(layout.partitions), REMAINDER \(number))
        """
      ] + Self.bound("\(table)_\(number)")
    }
    let policy = """
      CREATE POLICY one_school ON \(table)
      USING (school = \(school)) WITH CHECK (school = \(school))
      """
    return [creation] + partitions + Self.bound(table) + [policy]
  }

  /// Returns the statements after which nobody sees a row of a table but by a policy.
  private static func bound(_ table: String) -> [String] {
    [
      "ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY",
      "ALTER TABLE \(table) FORCE ROW LEVEL SECURITY",
    ]
  }

  /// Returns the statements that make the indexes by which plans and entries are found.
  static func indexes(in schema: PostgreSQLSchema) -> [String] {
    let current = "WHERE NOT deleted"
    return [
      "plans_by_pupil ON \(schema.name).plans (school, pupil, plan) \(current)",
      "plans_by_kind ON \(schema.name).plans (school, kind, plan) \(current)",
      "plans_by_lifecycle ON \(schema.name).plans (school, lifecycle, plan) \(current)",
      "plans_by_review ON \(schema.name).plans (school, next_review, plan) \(current)",
      "areas_by_plan ON \(schema.name).plan_areas (school, plan)",
      "versions_by_pupil ON \(schema.name).versions (school, pupil, plan)",
      "trail_by_pupil ON \(schema.name).trail (school, pupil) WHERE pupil IS NOT NULL",
      "trail_by_plan ON \(schema.name).trail (school, plan) WHERE plan IS NOT NULL",
      "trail_changes ON \(schema.name).trail (school, sequence) WHERE changes_plans",
    ].map { "CREATE INDEX \($0)" }
  }

  /// Returns the statements that let the role of a store do its work and nothing else.
  static func grants(in schema: PostgreSQLSchema, to role: String) -> [String] {
    let role = quoted(role)
    return [
      "GRANT USAGE ON SCHEMA \(schema.name) TO \(role)",
      "GRANT SELECT ON \(schema.name).schema_version TO \(role)",
    ] + all.map { "GRANT \($0.rights) ON \(schema.name).\($0.name) TO \(role)" }
  }

  /// Returns a name in quotation marks, with those inside it doubled.
  private static func quoted(_ name: String) -> String {
    let bytes = name.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
    return "\"\(String(decoding: bytes, as: UTF8.self))\""
  }
}
#endif
