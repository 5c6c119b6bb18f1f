#if PostgreSQL
import PlanCodec
import PlanModel
import PlanStorage

/// Makes one change to what is kept of a school, all of it or nothing.
///
/// A change takes two messages to the server. The first locks the row of the school's head, so
/// that changes of one school happen one after the other, and reads what the change must
/// know. The second writes and commits. If the connection breaks during the second, the end
/// of the trail tells on a new one whether the change was made.
struct SchoolWriter: Sendable {
  let sql: StoreStatements
  let school: School.ID

  /// How often a change is tried if another transaction or a broken connection is in the way.
  private static var attempts: Int { 5 }

  /// The waits before each question whether a change was made.
  private static var waits: [Duration] {
    [
      .zero, .milliseconds(50), .milliseconds(200), .milliseconds(800), .seconds(2),
      .seconds(5),
    ]
  }

  /// Makes a change.
  ///
  /// - Parameters:
  ///   - connection: A connection that nobody else holds.
  ///   - statements: What to read once the school is locked.
  ///   - decide: Returns what to write, from the connection, the head and the answers.
  /// - Returns: The outcome of the draft.
  /// - Throws: What was in the way.
  func write<Outcome, Refusal>(
    on connection: DatabaseConnection,
    reading statements: [SQLStatement],
    _ decide:
      @Sendable (DatabaseConnection, AuditHead, [SQLAnswer]) async throws(WriteError<
        Refusal
      >) -> WriteDraft<Outcome>
  ) async throws(WriteError<Refusal>) -> Outcome {
    var attempt = 1
    while true {
      do throws(WriteError<Refusal>) {
        return try await tryToWrite(on: connection, reading: statements, decide)
      } catch {
        guard error.isPassing, attempt < Self.attempts else { throw error }
        attempt += 1
      }
    }
  }

  private func tryToWrite<Outcome, Refusal>(
    on connection: DatabaseConnection,
    reading statements: [SQLStatement],
    _ decide: (DatabaseConnection, AuditHead, [SQLAnswer]) async throws(WriteError<
      Refusal
    >) -> WriteDraft<Outcome>
  ) async throws(WriteError<Refusal>) -> Outcome {
    let draft: WriteDraft<Outcome>
    do throws(WriteError<Refusal>) {
      draft = try await prepare(on: connection, reading: statements, decide)
    } catch {
      await rollBack(connection)
      throw error
    }
    guard let head = draft.head else {
      await rollBack(connection)
      return draft.outcome
    }
    do throws(PostgreSQLPlanStoreError) {
      try await commit(draft, head, on: connection)
      return draft.outcome
    } catch {
      let refusal: WriteError<Refusal>? = await refusal(
        after: error,
        head,
        on: connection
      )
      guard let refusal else { return draft.outcome }
      throw refusal
    }
  }

  private func prepare<Outcome, Refusal>(
    on connection: DatabaseConnection,
    reading statements: [SQLStatement],
    _ decide: (DatabaseConnection, AuditHead, [SQLAnswer]) async throws(WriteError<
      Refusal
    >) -> WriteDraft<Outcome>
  ) async throws(WriteError<Refusal>) -> WriteDraft<Outcome> {
    let head: AuditHead
    let answers: [SQLAnswer]
    do throws(PostgreSQLPlanStoreError) {
      (head, answers) = try await lock(on: connection, reading: statements)
    } catch {
      throw .failed(error)
    }
    return try await decide(connection, head, answers)
  }

  /// Returns why a change was not made whose confirmation did not come, `nil` if it was made.
  private func refusal<Refusal>(
    after error: PostgreSQLPlanStoreError,
    _ head: AuditHead,
    on connection: DatabaseConnection
  ) async -> WriteError<Refusal>? {
    guard error.code == .connection else {
      await rollBack(connection)
      return .failed(error)
    }
    switch await wasMade(head, on: connection) {
    case true?: return nil
    case false?: return .failed(error)
    case nil:
      return .unconfirmed(
        PostgreSQLPlanStoreError(.unconfirmed, sqlState: error.sqlState)
      )
    }
  }

  private func rollBack(_ connection: DatabaseConnection) async {
    // A connection that broke has no transaction any more.
    _ = try? await connection.answers(to: [.rollback])
  }
}

// MARK: - The two messages

extension SchoolWriter {
  private var locking: [SQLStatement] {
    [
      .begin, StoreStatements.choose(school), sql.ensureHead(of: school),
      sql.lockHead(of: school),
    ]
  }

  private func lock(
    on connection: DatabaseConnection,
    reading statements: [SQLStatement]
  ) async throws(PostgreSQLPlanStoreError) -> (AuditHead, [SQLAnswer]) {
    let answers = try await connection.run(locking + statements)
    let head = try Self.head(in: answers[locking.count - 1])
    return (head, Array(answers.dropFirst(locking.count)))
  }

  private func commit<Outcome>(
    _ draft: WriteDraft<Outcome>,
    _ head: AuditHead,
    on connection: DatabaseConnection
  ) async throws(PostgreSQLPlanStoreError) {
    var statements = draft.statements
    if !draft.copied.isEmpty {
      _ = try await connection.answers(to: [StoreStatements.makeStaging])
      try await connection.copy(draft.copied, with: StoreStatements.copyIntoStaging)
      statements = sql.takeFromStaging(of: school) + statements
    }
    statements += [sql.moveHead(to: head, of: school), .commit]
    let answers = try await connection.answers(to: statements)
    // The server answers to COMMIT that it rolled back, if it had to.
    guard answers.last?.tag == "COMMIT" else {
      throw PostgreSQLPlanStoreError(.statement)
    }
  }

  /// Returns the end of a trail from a row of its sequence and its link.
  static func head(
    in answer: SQLAnswer
  ) throws(PostgreSQLPlanStoreError) -> AuditHead {
    guard let row = answer.rows.first else { return .empty }
    guard let sequence = row.integer(0),
      let link = row.bytes(1).flatMap({ ContentDigest(bytes: $0) })
    else { throw PostgreSQLPlanStoreError(.damaged) }
    return AuditHead(sequence: sequence, link: link)
  }
}

// MARK: - Was it made?

extension SchoolWriter {
  /// Returns whether a change was made whose confirmation was lost, `nil` if nobody says.
  ///
  /// No other entry has the same link, because each commits to random bytes. The lock waits
  /// for what is left of the broken connection on the server.
  private func wasMade(
    _ head: AuditHead,
    on connection: DatabaseConnection
  ) async -> Bool? {
    let limit = SQLStatement("SELECT set_config('lock_timeout', '5s', true)")
    let statements = [.begin, limit] + locking.dropFirst()
    for wait in Self.waits {
      try? await Task.sleep(for: wait)
      do throws(PostgreSQLPlanStoreError) {
        let answers = try await connection.run(
          statements + [sql.link(at: head.sequence, of: school), .rollback]
        )
        return answers[statements.count].rows.first?.bytes(0) == head.link.bytes
      } catch {
        await rollBack(connection)
        guard error.code == .connection || error.isWaitEnded else { return nil }
      }
    }
    return nil
  }
}
#endif
