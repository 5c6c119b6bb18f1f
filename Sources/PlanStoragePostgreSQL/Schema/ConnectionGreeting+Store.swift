#if PostgreSQL
extension ConnectionGreeting {
  /// Returns the greeting of a store, which refuses a schema of another version and a role
  /// that row-level security would not bind.
  static func store(in schema: PostgreSQLSchema) -> ConnectionGreeting {
    ConnectionGreeting(
      statements: [session, version(of: schema), binding(in: schema)],
      check: { answers throws(PostgreSQLPlanStoreError) in
        try checkSession(answers.first)
        guard answers.count == 3, let found = answers[1].rows.first?.integer(0) else {
          throw PostgreSQLPlanStoreError(.schemaMissing)
        }
        guard found <= PostgreSQLSchema.newestVersion else {
          throw PostgreSQLPlanStoreError(.schemaNewer)
        }
        guard found == PostgreSQLSchema.newestVersion else {
          throw PostgreSQLPlanStoreError(.schemaOutdated)
        }
        guard answers[2].rows.first?.flag(0) == true else {
          throw PostgreSQLPlanStoreError(.unboundRole)
        }
      },
      explain: { error in
        // No such schema or table.
        ["3F000", "42P01"].contains(error.sqlState)
          ? PostgreSQLPlanStoreError(.schemaMissing, sqlState: error.sqlState) : error
      }
    )
  }

  private static func version(of schema: PostgreSQLSchema) -> SQLStatement {
    SQLStatement(once: "SELECT coalesce(max(version), 0) FROM \(schema.versionTable)")
  }

  /// Asks whether every table binds the role, which may own none of them.
  private static func binding(in schema: PostgreSQLSchema) -> SQLStatement {
    SQLStatement(
      once: """
        SELECT coalesce(bool_and(c.relrowsecurity AND c.relforcerowsecurity
        AND NOT pg_has_role(current_user, c.relowner, 'USAGE')), false)
        AND bool_and((SELECT NOT (rolsuper OR rolbypassrls) FROM pg_roles
        WHERE rolname = current_user)) AND count(*) = $2
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = $1 AND c.relname::text = ANY($3::text[])
        """,
      [
        .text(schema.name), .integer(SchemaTable.all.count),
        .texts(SchemaTable.all.map(\.name)),
      ]
    )
  }
}
#endif
