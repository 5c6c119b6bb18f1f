#if PostgreSQL
/// A bounded number of connections that calls share, first come, first served.
///
/// A call that finds none free waits without holding a thread, and can be cancelled while it
/// waits. Connections are opened as they are needed.
package actor ConnectionPool {
  private struct Waiter {
    let number: Int
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
  /// - Parameter body: What to do with the connection.
  /// - Returns: What the function returns.
  /// - Throws: Cancelled or closed, if the function was not called.
  package nonisolated func withConnection<Answer: Sendable>(
    _ body: @escaping @Sendable (DatabaseConnection) async -> Answer
  ) async throws(PostgreSQLPlanStoreError) -> Answer {
    let connection = try await take()
    return await Task {
      let answer = await body(connection)
      await giveBack(connection)
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
  private func take() async throws(PostgreSQLPlanStoreError) -> DatabaseConnection {
    guard !Task.isCancelled else { throw PostgreSQLPlanStoreError(.cancelled) }
    guard !isClosed else { throw PostgreSQLPlanStoreError(.closed) }
    if held < limit {
      held += 1
      return idle.popLast() ?? makeConnection()
    }
    waitersSoFar += 1
    let number = waitersSoFar
    let taken = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiters.append(Waiter(number: number, continuation: continuation))
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

  private func cancel(_ number: Int) {
    guard let index = waiters.firstIndex(where: { $0.number == number }) else { return }
    waiters.remove(at: index).continuation.resume(returning: .failure(.cancelled))
  }

  private func giveBack(_ connection: DatabaseConnection) async {
    if isClosed {
      held -= 1
      await connection.close()
    } else if waiters.isEmpty {
      held -= 1
      idle.append(connection)
    } else {
      waiters.removeFirst().continuation.resume(returning: .success(connection))
    }
  }
}
#endif
