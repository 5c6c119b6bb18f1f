#if PostgreSQL
import PlanStorage

/// Why a write changed nothing, or may not have.
enum WriteError<Refusal: Error>: Error {
  /// The rules of the store refuse the change.
  case refused(Refusal)

  /// The store failed and changed nothing.
  case failed(PostgreSQLPlanStoreError)

  /// The connection broke while the change was confirmed, and nobody could be asked.
  case unconfirmed(PostgreSQLPlanStoreError)

  /// Whether the whole write may be tried again.
  var isPassing: Bool {
    guard case .failed(let failure) = self else { return false }
    return failure.isPassing || failure.code == .connection
  }
}

/// What is to be written, and what to answer when it was.
struct WriteDraft<Outcome: Sendable>: Sendable {
  let outcome: Outcome

  /// The end of the trail after the write, `nil` if there is nothing to write.
  let head: AuditHead?

  var statements: [SQLStatement] = []

  /// Rows to be copied into the staging table before the statements.
  var copied: [[SQLValue]] = []
}
#endif
