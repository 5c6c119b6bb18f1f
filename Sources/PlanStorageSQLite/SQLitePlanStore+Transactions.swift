#if SQLite
import PlanModel
import PlanStorage

// Transactions begin and end in one call that never pauses, so that no other call of the
// actor comes in the middle. Who finds another process writing pauses and begins again.

extension SQLitePlanStore {
  /// Makes a change in a transaction, which is taken back if the change is refused or fails.
  func change<Value, Refusal: Error>(
    _ body: () throws(SQLitePlanStoreError) -> Result<Value, Refusal>
  ) async throws(SQLitePlanStoreError) -> Result<Value, Refusal> {
    try await whenFree { () throws(SQLitePlanStoreError) in try transaction(body) }
  }

  private func transaction<Value, Refusal: Error>(
    _ body: () throws(SQLitePlanStoreError) -> Result<Value, Refusal>
  ) throws(SQLitePlanStoreError) -> Result<Value, Refusal> {
    try database.begin()
    do throws(SQLitePlanStoreError) {
      let outcome = try body()
      switch outcome {
      case .success: try database.commit()
      case .failure: database.rollBack()
      }
      return outcome
    } catch {
      database.rollBack()
      throw error
    }
  }

  /// Does what another process may keep from being done, again and again until it is.
  ///
  /// What is to be done must leave nothing behind if it throws.
  func whenFree<Value>(
    _ body: () throws(SQLitePlanStoreError) -> Value
  ) async throws(SQLitePlanStoreError) -> Value {
    var patience = Patience()
    while true {
      do throws(SQLitePlanStoreError) {
        return try body()
      } catch {
        guard error.code == .busy else { throw error }
        guard let pause = patience.next() else { throw error }
        do {
          try await Task.sleep(for: pause)
        } catch {
          throw SQLitePlanStoreError(.cancelled)
        }
      }
    }
  }
}

/// How long to wait before the next attempt: a little longer each time, up to a minute in all.
struct Patience {
  private static let longest = Duration.milliseconds(20)
  private static let all = Duration.seconds(60)

  private var pause = Duration.microseconds(200)
  private var waited = Duration.zero

  /// The next pause, `nil` if it was long enough.
  mutating func next() -> Duration? {
    guard waited < Self.all else { return nil }
    pause = min(pause * 2, Self.longest)
    // Processes that began to wait together do not come back together.
    let next = pause * Double.random(in: 0.5...1)
    waited += next
    return next
  }
}
#endif
