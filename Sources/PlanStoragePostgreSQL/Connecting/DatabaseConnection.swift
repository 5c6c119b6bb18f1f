#if PostgreSQL
/// A place in the pool: a connection that is opened when it is needed, and again when it
/// broke.
///
/// One user at a time holds it; the pool sees to that. Its calls wait without holding a
/// thread, and must be made in a task that can't be cancelled.
package actor DatabaseConnection {
  private let settings: String
  private let greeting: ConnectionGreeting

  private(set) var handle: ConnectionHandle?

  /// The names of the statements that the server has parsed for this connection.
  private var prepared: [String: String] = [:]
  private var namesGiven = 0

  package init(settings: String, greeting: ConnectionGreeting) {
    self.settings = settings
    self.greeting = greeting
  }

  /// Closes the connection, if it is open.
  package func close() {
    handle = nil
    prepared = [:]
  }

  /// Gives the connection up and returns the error that says so.
  func broken(_ sqlState: String? = nil) -> PostgreSQLPlanStoreError {
    close()
    return PostgreSQLPlanStoreError(.connection, sqlState: sqlState)
  }
}

// MARK: - Opening

extension DatabaseConnection {
  /// How long opening may take.
  private static var openingLimit: Duration { .seconds(10) }

  /// Opens the connection, unless it is open and of use.
  ///
  /// - Throws: A connection error, or what the greeting throws.
  func open() async throws(PostgreSQLPlanStoreError) {
    if let isBroken = handle?.isBroken, !isBroken { return }
    close()
    handle = ConnectionHandle(beginning: settings)
    try await waitUntilOpen()
    do throws(PostgreSQLPlanStoreError) {
      try greeting.check(try await answers(to: greeting.statements))
    } catch {
      close()
      throw greeting.explain(error)
    }
  }

  private func waitUntilOpen() async throws(PostgreSQLPlanStoreError) {
    var opening = ConnectionHandle.Opening.writing
    var backoff = Backoff()
    while backoff.waited < Self.openingLimit {
      opening = handle?.goOn(opening) ?? .failed
      switch opening {
      case .open:
        guard handle?.beginPipeline() == true else { throw broken() }
        return
      case .failed: throw broken()
      case .reading, .writing: await backoff.wait()
      }
    }
    throw broken()
  }
}

// MARK: - Statements

extension DatabaseConnection {
  /// What is expected of the server: that it parsed a statement, or did it.
  private enum Expected {
    case parsed(SQLStatement, name: String)
    case done
  }

  /// Opens the connection if needed and returns the answers to statements that are sent all
  /// at once.
  ///
  /// After a statement that is refused the others are not tried, and an open transaction can
  /// only be rolled back.
  ///
  /// - Parameter statements: The statements.
  /// - Returns: One answer for each.
  /// - Throws: A connection error if the connection broke; else what the first refused
  ///   statement was refused for.
  package func run(
    _ statements: [SQLStatement]
  ) async throws(PostgreSQLPlanStoreError) -> [SQLAnswer] {
    try await open()
    return try await answers(to: statements)
  }

  /// Returns the answers to statements on the connection as it is, without opening it anew.
  package func answers(
    to statements: [SQLStatement]
  ) async throws(PostgreSQLPlanStoreError) -> [SQLAnswer] {
    let expected = try send(statements)
    try await flush()
    var answers: [SQLAnswer] = []
    var refusal: PostgreSQLPlanStoreError?
    for expectation in expected {
      switch (try await answerInPipeline(), expectation) {
      case (.done, .parsed(let statement, let name)): prepared[statement.text] = name
      case (.done(let answer), .done): answers.append(answer)
      case (.refused(let state), _):
        refusal = refusal ?? PostgreSQLPlanStoreError(sqlState: state)
      case (.skipped, _): break
      default: throw broken()
      }
    }
    guard case .synchronised = try await nextAnswer() else { throw broken() }
    guard let refusal else { return answers }
    throw refusal.code == .connection ? broken(refusal.sqlState) : refusal
  }

  /// Sends statements, and the text of each that the server has not parsed yet.
  private func send(
    _ statements: [SQLStatement]
  ) throws(PostgreSQLPlanStoreError) -> [Expected] {
    var expected: [Expected] = []
    var names = prepared
    for statement in statements {
      if statement.isPrepared, names[statement.text] == nil {
        namesGiven += 1
        let name = "plans_\(namesGiven)"
        guard handle?.prepare(statement, as: name) == true else { throw broken() }
        names[statement.text] = name
        expected.append(.parsed(statement, name: name))
      }
      let name = statement.isPrepared ? names[statement.text] : nil
      guard handle?.send(statement, preparedAs: name) == true else { throw broken() }
      expected.append(.done)
    }
    guard handle?.synchronise() == true else { throw broken() }
    return expected
  }

  private func answerInPipeline() async throws(PostgreSQLPlanStoreError) -> ServerAnswer {
    // Each list of answers in a pipeline has one answer, and its end.
    guard let answer = try await nextAnswer() else { throw broken() }
    guard try await nextAnswer() == nil else { throw broken() }
    return answer
  }

  /// Waits for the next answer; `nil` where a list of answers ends.
  func nextAnswer() async throws(PostgreSQLPlanStoreError) -> ServerAnswer? {
    var backoff = Backoff()
    while handle?.isWaiting == true {
      guard handle?.takeIn() == true else { throw broken() }
      if handle?.isWaiting == true { await backoff.wait() }
    }
    let answer = handle?.nextAnswer()
    guard handle?.isBroken == false else {
      guard case .refused(let state) = answer else { throw broken() }
      throw broken(state)
    }
    return answer
  }

  /// Waits until everything is sent.
  func flush() async throws(PostgreSQLPlanStoreError) {
    var backoff = Backoff()
    while true {
      switch handle?.flush() {
      case true?: return
      case false?:
        guard handle?.takeIn() == true else { throw broken() }
        await backoff.wait()
      case nil: throw broken()
      }
    }
  }
}
#endif
