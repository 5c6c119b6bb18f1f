#if PostgreSQL
import PlanCodec
import PlanModel
import PlanStorage

/// Makes records of the rows of a school.
///
/// What does not fit its place or its commitment counts as damaged.
struct RowReader: Sendable {
  private let reader: RecordReader

  init(_ sealer: DocumentSealer, of school: School.ID) {
    reader = RecordReader(sealer, of: school)
  }

  /// Returns the event in the five columns from a place on, `nil` if it is gone.
  func event(
    in row: SQLRow,
    at column: Int
  ) throws(PostgreSQLPlanStoreError) -> AuditEvent? {
    try read { () throws(RecordFailure) in
      try KeptEvent(row, at: column).eventIfKept(reader)
    }
  }

  /// Returns the plan in the columns plan, version, document and key, and those of the event.
  func plan(in row: SQLRow) throws(PostgreSQLPlanStoreError) -> StoredPlan {
    try read { () throws(RecordFailure) in
      guard let document = KeptDocument(row, at: 2) else { throw .damaged }
      let stored = try document.plan(reader)
      guard row.identifier(0) == stored.id, row.version(1) == stored.version else {
        throw .damaged
      }
      return stored
    }
  }

  /// Returns the pupil in the columns pupil, version, document and key, and those of the event.
  func pupil(in row: SQLRow) throws(PostgreSQLPlanStoreError) -> StoredPupil {
    try read { () throws(RecordFailure) in
      guard let document = KeptDocument(row, at: 2) else { throw .damaged }
      let stored = try document.pupil(reader)
      guard row.identifier(0) == stored.id, row.version(1) == stored.version else {
        throw .damaged
      }
      return stored
    }
  }

  /// Returns the entry in the columns of an entry.
  func entry(in row: SQLRow) throws(PostgreSQLPlanStoreError) -> AuditEntry {
    try read { () throws(RecordFailure) in try KeptEntry(row).entry(reader) }
  }

  /// Whether the event of an entry is there and can't be read.
  func isUnreadable(_ event: KeptEvent) -> Bool {
    !event.isGone && (try? event.event(reader)) == nil
  }

  /// Begins to look for what can't be read.
  ///
  /// Any cipher, or none, opens a store: nothing says how its records were sealed.
  func survey() -> DamageSurvey {
    DamageSurvey(reader, keys: RecordKeys(nil), isSealingCertain: false)
  }

  private func read<Value>(
    _ body: () throws(RecordFailure) -> Value
  ) throws(PostgreSQLPlanStoreError) -> Value {
    do throws(RecordFailure) {
      return try body()
    } catch {
      throw PostgreSQLPlanStoreError(record: error)
    }
  }
}

extension PostgreSQLPlanStoreError {
  /// Creates the error of a record that could not be made or read.
  init(record failure: RecordFailure) {
    switch failure {
    case .notWritable: self.init(.unwritable)
    case .notSealed, .notOpened: self.init(.sealing)
    case .damaged: self.init(.damaged)
    }
  }
}
#endif
