#if PostgreSQL
import PlanCodec

extension PostgreSQLSchema {
  /// Brings the schema to the newest version, in one transaction, and lets a role use it.
  ///
  /// A schema that is not there is made. Two programs that do this at once wait for each
  /// other. A schema of a newer version is refused and not touched.
  ///
  /// - Parameters:
  ///   - settings: The connection settings of the owner, as libpq reads them.
  ///   - role: The role of the store, which must be there and be neither the owner nor a
  ///     superuser.
  ///   - layout: How the tables are laid out if the schema is made now.
  /// - Returns: The number of steps that were taken, 0 if the schema was at the newest version.
  /// - Throws: ``PostgreSQLPlanStoreError/Code/schemaNewer``, or what the server refused;
  ///   nothing was changed then, unless the connection broke at the very end.
  @discardableResult
  public func migrate(
    connecting settings: String,
    grantingTo role: String,
    layout: Layout = .standard
  ) async throws(PostgreSQLPlanStoreError) -> Int {
    let pool = ConnectionPool(limit: 1) {
      DatabaseConnection(settings: settings, greeting: .owner)
    }
    let result = try await pool.withConnection { connection in
      let result: Result<Int, PostgreSQLPlanStoreError>
      do throws(PostgreSQLPlanStoreError) {
        result = .success(try await migrate(connection, granting: role, layout: layout))
      } catch {
        result = .failure(error)
      }
      await connection.close()
      return result
    }
    return try result.get()
  }

  private func migrate(
    _ connection: DatabaseConnection,
    granting role: String,
    layout: Layout
  ) async throws(PostgreSQLPlanStoreError) -> Int {
    let found = try await connection.run([
      .begin,
      SQLStatement(
        once: "SELECT pg_advisory_xact_lock($1::int8)",
        [.integer(lockNumber)]
      ),
      SQLStatement(once: "SELECT to_regclass($1) IS NOT NULL", [.text(versionTable)]),
    ])
    // From here on the connection must be the one that holds the lock.
    let isThere = found.last?.rows.first?.flag(0) == true
    let version = isThere ? try await readVersion(connection) : 0
    guard version <= Self.newestVersion else {
      throw PostgreSQLPlanStoreError(.schemaNewer)
    }
    let steps = Array(SchemaMigration.all.enumerated()).dropFirst(version)
    var statements = isThere ? [] : creation
    for (index, step) in steps {
      statements += step.statements(self, layout).map { SQLStatement(once: $0) }
      statements.append(
        SQLStatement(
          once: "INSERT INTO \(versionTable) (version, name) VALUES ($1::int8::int4, $2)",
          [.integer(index + 1), .text(step.name)]
        )
      )
    }
    statements += SchemaTable.grants(in: self, to: role).map { SQLStatement(once: $0) }
    _ = try await connection.answers(to: statements + [.commit])
    return steps.count
  }

  private func readVersion(
    _ connection: DatabaseConnection
  ) async throws(PostgreSQLPlanStoreError) -> Int {
    let answers = try await connection.answers(to: [
      SQLStatement(once: "SELECT coalesce(max(version), 0) FROM \(versionTable)")
    ])
    return answers.first?.rows.first?.integer(0) ?? 0
  }

  /// The table that tells the version.
  var versionTable: String { "\(name).schema_version" }

  private var creation: [SQLStatement] {
    [
      SQLStatement(once: "CREATE SCHEMA IF NOT EXISTS \(name)"),
      SQLStatement(
        once: """
          CREATE TABLE \(versionTable) (
          version integer PRIMARY KEY,
          name text NOT NULL,
          made_at timestamptz NOT NULL DEFAULT now()
          )
          """
      ),
    ]
  }

  /// The number of the lock that programs take that migrate this schema.
  private var lockNumber: Int {
    let digest = ContentDigest(of: "learningplankit \(name)".utf8)
    return Int(digest.bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) })
  }
}
#endif
