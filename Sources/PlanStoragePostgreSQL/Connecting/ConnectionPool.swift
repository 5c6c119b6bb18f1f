#if PostgreSQL
package import PlanModel

/// A bounded number of connections that calls share, first come, first served.
///
/// A call that finds none free waits without holding a thread, and can be cancelled while it
/// waits. Connections are opened as they are needed.
///
/// At most one connection changes a given school at a time. The server would let only one of
/// them go on anyway, and the others would wait with connections that calls for other schools
/// need.
package actor ConnectionPool {
  private struct Waiter {
    let number: Int

    /// The school that the call changes, `nil` if it only reads.
    let changing: School.ID?

    let continuation: CheckedContinuation<Result<DatabaseConnection, PoolRefusal>, Never>
  }

  /// Why a call got no connection.
  private enum PoolRefusal: Error {
    case cancelled
    case closed
  }

  private let makeConnection: @Sendable () -> DatabaseConnection
  private let limit: Int

  /// Connections that nobody holds; the one used last is used next.
  private var idle: [DatabaseConnection] = []
  private var held = 0

  /// The schools that the connections held just now change.
  private var changing: Set<School.ID> = []
  private var waiters: [Waiter] = []
  private var waitersSoFar = 0
  private var isClosed = false

  package init(
    limit: Int,
    making makeConnection: @escaping @Sendable () -> DatabaseConnection
  ) {
    self.limit = max(limit, 1)
    self.makeConnection = makeConnection
  }

  /// Calls a function with a connection that nobody else holds meanwhile.
  ///
  /// The function runs to its end even if the task is cancelled: what was begun is done or
  /// not, and the answer says which.
  ///
  /// - Parameters:
  ///   - school: The school that the function changes, `nil` if it only reads.
  ///   - body: What to do with the connection.
  /// - Returns: What the function returns.
  /// - Throws: Cancelled or closed, if the function was not called.
  package nonisolated func withConnection<Answer: Sendable>(
    changing school: School.ID? = nil,
    _ body: @escaping @Sendable (DatabaseConnection) async -> Answer
  ) async throws(PostgreSQLPlanStoreError) -> Answer {
    let connection = try await take(changing: school)
    return await Task {
      let answer = await body(connection)
      await giveBack(connection, changing: school)
      return answer
    }.value
  }

  /// Closes connections now if they are idle, the others when they are given back.
  package func close() async {
    isClosed = true
    for waiter in waiters { waiter.continuation.resume(returning: .failure(.closed)) }
    waiters = []
    let closing = idle
    idle = []
    for connection in closing { await connection.close() }
  }
}

// MARK: - Taking and giving back

extension ConnectionPool {
  private func take(
    changing school: School.ID?
  ) async throws(PostgreSQLPlanStoreError) -> DatabaseConnection {
    guard !Task.isCancelled else { throw PostgreSQLPlanStoreError(.cancelled) }
    guard !isClosed else { throw PostgreSQLPlanStoreError(.closed) }
    if held < limit, mayGo(changing: school) {
      held += 1
      if let school { changing.insert(school) }
      return idle.popLast() ?? makeConnection()
    }
    waitersSoFar += 1
    let number = waitersSoFar
    let taken = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiters.append(
          Waiter(number: number, changing: school, continuation: continuation)
        )
      }
    } onCancel: {
      Task { await self.cancel(number) }
    }
    switch taken {
    case .success(let connection): return connection
    case .failure(.cancelled): throw PostgreSQLPlanStoreError(.cancelled)
    case .failure(.closed): throw PostgreSQLPlanStoreError(.closed)
    }
  }

  private func mayGo(changing school: School.ID?) -> Bool {
    guard let school else { return true }
    return !changing.contains(school)
  }

  private func cancel(_ number: Int) {
    guard let index = waiters.firstIndex(where: { $0.number == number }) else { return }
    waiters.remove(at: index).continuation.resume(returning: .failure(.cancelled))
  }

  /// Hands a connection on to the first call in line that may go.
  ///
  /// One call at most may go that could not before: a connection more is free, and a school
  /// for which only one call may go.
  private func giveBack(
    _ connection: DatabaseConnection,
    changing school: School.ID?
  ) async {
    if let school { changing.remove(school) }
    guard !isClosed else {
      held -= 1
      await connection.close()
      return
    }
    guard let next = waiters.firstIndex(where: { mayGo(changing: $0.changing) }) else {
      held -= 1
      idle.append(connection)
      return
    }
    let waiter = waiters.remove(at: next)
    if let school = waiter.changing { changing.insert(school) }
    waiter.continuation.resume(returning: .success(connection))
  }
}
#endif
