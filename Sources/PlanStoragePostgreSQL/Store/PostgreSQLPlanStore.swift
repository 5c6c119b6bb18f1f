#if PostgreSQL
import PlanCodec
public import PlanModel
public import PlanStorage

/// Plans and pupils in a PostgreSQL database, for many schools and many programs at once.
///
/// The schema is made beforehand by its owner; see ``PostgreSQLSchema``. The store connects
/// with a role of its own that row-level security binds to one school for each call.
///
/// ```swift
/// let store = try await PostgreSQLPlanStore(
///   connecting: "host=db.example dbname=plans user=plans_store",
///   sealing: .unencrypted
/// )
/// ```
///
/// ## Topics
///
/// ### Opening and closing
/// - ``init(connecting:schema:sealing:connections:)``
/// - ``close()``
/// - ``schema``
///
/// ### Caring for a store
/// - ``damage(by:)``
/// - ``acceptDamage(reason:by:)``
///
/// ### What went wrong
/// - ``PostgreSQLPlanStoreError``
public final class PostgreSQLPlanStore: Sendable {
  public typealias Failure = PostgreSQLPlanStoreError

  /// The largest number of connections unless another is given.
  public static var standardConnections: Int { 8 }

  /// What the store can do; `StoreCapabilities.durable` only if the server was found to
  /// confirm a change after it is on disk.
  public let capabilities: StoreCapabilities

  /// The schema that the plans are kept in.
  public let schema: PostgreSQLSchema

  let pool: ConnectionPool
  let sql: StoreStatements
  let sealer: DocumentSealer

  /// Whether many rows may be copied, for which the role needs temporary tables.
  let copies: Bool

  /// The number of changes from which on a batch is copied.
  static var copiedBatch: Int { 32 }

  /// Connects to a database and checks that its schema and the role are right.
  ///
  /// - Parameters:
  ///   - settings: The connection settings, as libpq reads them; what they leave open is
  ///     read from the environment. They are never part of an error.
  ///   - schema: The schema that the plans are kept in.
  ///   - sealing: Whether documents and events are sealed. What plans are found by is never.
  ///   - connections: The largest number of connections, at least 1.
  /// - Throws: An error if the server can't be reached, the schema is missing or of another
  ///   version, or the role is not bound by row-level security.
  public init(
    connecting settings: String,
    schema: PostgreSQLSchema = .standard,
    sealing: StoreSealing,
    connections: Int = PostgreSQLPlanStore.standardConnections
  ) async throws(PostgreSQLPlanStoreError) {
    self.schema = schema
    sql = StoreStatements(schema)
    sealer = DocumentSealer(sealing)
    let greeting = ConnectionGreeting.store(in: schema)
    let pool = ConnectionPool(limit: connections) {
      DatabaseConnection(settings: settings, greeting: greeting)
    }
    self.pool = pool
    let found = try await pool.withConnection { connection in
      await Self.features(on: connection)
    }
    switch found {
    case .success(let row):
      let durable: StoreCapabilities = row.flag(0) ? .durable : []
      capabilities = durable.union([
        .multiProcess, .indexedQueries, .audited, .erasable, .followed,
      ])
      copies = row.flag(1)
    case .failure(let error):
      await pool.close()
      throw error
    }
  }

  /// Closes all connections; those in use when their calls are done.
  public func close() async {
    await pool.close()
  }

  private static func features(
    on connection: DatabaseConnection
  ) async -> Result<SQLRow, PostgreSQLPlanStoreError> {
    do throws(PostgreSQLPlanStoreError) {
      let answers = try await connection.run([
        SQLStatement(
          once: """
            SELECT current_setting('fsync') = 'on'
            AND current_setting('full_page_writes') = 'on'
            AND current_setting('synchronous_commit') <> 'off',
            has_database_privilege(current_database(), 'TEMPORARY')
            """
        )
      ])
      guard let row = answers.first?.rows.first else {
        return .failure(PostgreSQLPlanStoreError(.statement))
      }
      return .success(row)
    } catch {
      return .failure(error)
    }
  }
}

// MARK: - Reading and writing

extension PostgreSQLPlanStore {
  /// How often a reading is tried if the connection breaks.
  private static var readingAttempts: Int { 3 }

  /// Returns the rows that a statement finds for a school.
  func rows(
    of statement: SQLStatement,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> [SQLRow] {
    let statements: [SQLStatement] = [
      .beginReading, StoreStatements.choose(access.school), statement, .commit,
    ]
    let result = try await pool.withConnection { connection in
      await Self.read(statements, on: connection)
    }
    return try result.get()
  }

  private static func read(
    _ statements: [SQLStatement],
    on connection: DatabaseConnection
  ) async -> Result<[SQLRow], PostgreSQLPlanStoreError> {
    var attempt = 1
    while true {
      do throws(PostgreSQLPlanStoreError) {
        let answers = try await connection.run(statements)
        return .success(answers[statements.count - 2].rows)
      } catch {
        if error.code != .connection {
          _ = try? await connection.answers(to: [.rollback])
        }
        let mayPass = error.code == .connection || error.isPassing
        guard mayPass, attempt < readingAttempts else { return .failure(error) }
        attempt += 1
      }
    }
  }

  /// Makes a change to what is kept of a school.
  func write<Outcome: Sendable, Refusal: Error>(
    by access: PlanAccess,
    reading statements: [SQLStatement],
    _ decide:
      @escaping @Sendable (
        DatabaseConnection, AuditHead, [SQLAnswer]
      ) async throws(WriteError<Refusal>) -> WriteDraft<Outcome>
  ) async throws(WriteError<Refusal>) -> Outcome {
    let writer = SchoolWriter(sql: sql, school: access.school)
    let result: Result<Outcome, WriteError<Refusal>>
    do throws(PostgreSQLPlanStoreError) {
      result = try await pool.withConnection(changing: access.school) { connection in
        do throws(WriteError<Refusal>) {
          return .success(
            try await writer.write(on: connection, reading: statements, decide)
          )
        } catch {
          return .failure(error)
        }
      }
    } catch {
      throw .failed(error)
    }
    return try result.get()
  }

  /// What makes records of the rows of a school.
  func reader(for access: PlanAccess) -> RowReader {
    RowReader(sealer, of: access.school)
  }
}
#endif
