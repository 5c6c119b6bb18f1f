#if PostgreSQL
/// What is asked of the server before a connection is used, and what it must answer.
package struct ConnectionGreeting: Sendable {
  let statements: [SQLStatement]

  /// Throws if the answers don't fit.
  let check: @Sendable ([SQLAnswer]) throws(PostgreSQLPlanStoreError) -> Void

  /// Returns what an error means at this place.
  let explain: @Sendable (PostgreSQLPlanStoreError) -> PostgreSQLPlanStoreError

  /// What every connection is told: to answer without chatter, and to look up names of the
  /// system only, so that nobody's table or function can stand in for another.
  static let session = SQLStatement(
    once: """
      SELECT set_config('client_min_messages', 'error', false),
        set_config('search_path', 'pg_catalog', false),
        set_config('row_security', 'on', false),
        current_setting('server_version_num')::int4,
        current_setting('server_encoding')
      """
  )

  /// The oldest server that knows all statements.
  private static var oldestServer: Int { 130_000 }

  /// Throws if the server can't keep plans.
  static func checkSession(_ answer: SQLAnswer?) throws(PostgreSQLPlanStoreError) {
    guard let row = answer?.rows.first, let version = row.integer(3),
      version >= oldestServer, row.text(4) == "UTF8"
    else { throw PostgreSQLPlanStoreError(.unsupportedServer) }
  }

  /// The greeting of the owner of a schema, who need not have made it yet.
  package static let owner = ConnectionGreeting(
    statements: [session],
    check: { answers throws(PostgreSQLPlanStoreError) in
      try checkSession(answers.first)
    },
    explain: { $0 }
  )
}
#endif
