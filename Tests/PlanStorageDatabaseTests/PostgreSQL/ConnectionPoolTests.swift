#if PostgreSQL
import PlanModel
import PlanStoragePostgreSQL
import Testing

@Suite(
  "Connection pool",
  .enabled(if: TestServer.isThere, "\(TestServer.hint)")
)
struct ConnectionPoolTests {
  /// Counts how many hold a connection at once.
  private actor Gauge {
    private var now = 0
    private(set) var most = 0

    func enter() {
      now += 1
      most = max(most, now)
    }

    func leave() { now -= 1 }
  }

  private func makePool(_ limit: Int) -> ConnectionPool {
    let settings = TestServer.role
    return ConnectionPool(limit: limit) {
      DatabaseConnection(settings: settings, greeting: .owner)
    }
  }

  private func session(_ connection: DatabaseConnection) async -> Int? {
    let question = SQLStatement("SELECT pg_backend_pid()")
    return try? await connection.run([question]).first?.rows.first?.integer(0)
  }

  @Test("No more connections are held at once than the limit allows")
  func bounded() async throws {
    let pool = makePool(3)
    let gauge = Gauge()
    let sessions = try await withThrowingTaskGroup(of: Int?.self) { group in
      for _ in 0..<24 {
        group.addTask {
          try await pool.withConnection { connection in
            await gauge.enter()
            let session = await session(connection)
            await gauge.leave()
            return session
          }
        }
      }
      return try await group.reduce(into: [Int?]()) { $0.append($1) }
    }
    #expect(await gauge.most <= 3)
    #expect(Set(sessions).count <= 3)
    #expect(!sessions.contains(nil))
    await pool.close()
  }

  @Test("Changes of one school go one at a time and leave the others room")
  func oneChangeOfASchool() async throws {
    let pool = makePool(2)
    let gauge = Gauge()
    let waiting = try await pool.withConnection(changing: "busy") { _ in
      let waiting = (0..<16).map { _ in
        Task {
          try await pool.withConnection(changing: "busy") { _ in
            await gauge.enter()
            await Task.yield()
            await gauge.leave()
          }
        }
      }
      for number in 0..<32 {
        let school: School.ID? = number.isMultiple(of: 2) ? "quiet" : nil
        let passed = try? await pool.withConnection(changing: school) { _ in true }
        #expect(passed == true)
      }
      #expect(await gauge.most == 0)
      return waiting
    }
    for change in waiting { try await change.value }
    #expect(await gauge.most == 1)
    await pool.close()
  }

  @Test("A call that is cancelled while it waits is refused, and the next is served")
  func cancelledWait() async throws {
    let pool = makePool(1)
    let code = try await pool.withConnection { _ in
      let waiting = Task { () -> PostgreSQLPlanStoreError.Code? in
        do throws(PostgreSQLPlanStoreError) {
          try await pool.withConnection { _ in }
          return nil
        } catch {
          return error.code
        }
      }
      await Task.yield()
      waiting.cancel()
      return await waiting.value
    }
    #expect(code == .cancelled)
    #expect(try await pool.withConnection { await session($0) } != nil)
    await pool.close()
  }

  @Test("A connection that the server ended is replaced by the next call")
  func replaced() async throws {
    let pool = makePool(1)
    let first = try await pool.withConnection { await session($0) }
    try await TestServer.run(
      [
        SQLStatement(
          once: "SELECT pg_terminate_backend($1::int8::int4)",
          [.integer(first ?? 0)]
        )
      ],
      as: TestServer.role
    )
    let second = try await pool.withConnection { connection in
      let tried = await session(connection)
      return if let tried { tried } else { await session(connection) }
    }
    #expect(second != nil)
    #expect(second != first)
    await pool.close()
  }

  @Test("A closed pool serves nobody")
  func closed() async {
    let pool = makePool(1)
    await pool.close()
    await #expect(throws: PostgreSQLPlanStoreError.self) {
      try await pool.withConnection { _ in }
    }
  }
}
#endif
