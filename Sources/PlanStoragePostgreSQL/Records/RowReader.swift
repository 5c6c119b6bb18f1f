#if PostgreSQL
import PlanCodec
import PlanModel
import PlanStorage

/// Makes records of the rows of a school.
///
/// Five columns hold an event: its number, the event, its key, its salt and the commitment to
/// it. What does not fit its place or its commitment counts as damaged.
struct RowReader: Sendable {
  private let reader: RecordReader

  init(_ sealer: DocumentSealer, of school: School.ID) {
    reader = RecordReader(sealer, of: school)
  }

  private static var damaged: PostgreSQLPlanStoreError {
    PostgreSQLPlanStoreError(.damaged)
  }

  /// Returns the event in the five columns from a place on, `nil` if it was erased.
  func event(
    in row: SQLRow,
    at column: Int
  ) throws(PostgreSQLPlanStoreError) -> AuditEvent? {
    guard let sequence = row.integer(column), let commitment = row.bytes(column + 4)
    else { throw Self.damaged }
    guard let record = row.record(column + 1) else { return nil }
    do throws(RecordFailure) {
      return try reader.event(
        record,
        sequence: sequence,
        salt: row.bytes(column + 3) ?? [],
        commitment: commitment
      )
    } catch {
      throw PostgreSQLPlanStoreError(record: error)
    }
  }

  /// Returns the plan in the columns plan, version, document and key, and those of the event.
  func plan(in row: SQLRow) throws(PostgreSQLPlanStoreError) -> StoredPlan {
    guard let document = row.record(2), let event = try event(in: row, at: 4),
      let sequence = row.integer(4)
    else { throw Self.damaged }
    let stored: StoredPlan
    do throws(RecordFailure) {
      stored = try reader.plan(document, event: event, sequence: sequence)
    } catch {
      throw PostgreSQLPlanStoreError(record: error)
    }
    guard row.identifier(0) == stored.id, row.version(1) == stored.version else {
      throw Self.damaged
    }
    return stored
  }

  /// Returns the pupil in the columns pupil, version, document and key, and those of the event.
  func pupil(in row: SQLRow) throws(PostgreSQLPlanStoreError) -> StoredPupil {
    guard let document = row.record(2), let event = try event(in: row, at: 4),
      let sequence = row.integer(4)
    else { throw Self.damaged }
    let stored: StoredPupil
    do throws(RecordFailure) {
      stored = try reader.pupil(document, event: event, sequence: sequence)
    } catch {
      throw PostgreSQLPlanStoreError(record: error)
    }
    guard row.identifier(0) == stored.id, row.version(1) == stored.version else {
      throw Self.damaged
    }
    return stored
  }

  /// Returns the entry in the five columns of the event, and seconds, nanoseconds, action and
  /// link.
  func entry(in row: SQLRow) throws(PostgreSQLPlanStoreError) -> AuditEntry {
    guard let sequence = row.integer(0), let seconds = row.integer(5),
      let nanoseconds = row.integer(6), let action = row.text(7),
      let commitment = row.bytes(4).flatMap({ ContentDigest(bytes: $0) }),
      let link = row.bytes(8).flatMap({ ContentDigest(bytes: $0) }),
      let instant = Instant(
        seconds: Int64(seconds),
        nanoseconds: Int32(truncatingIfNeeded: nanoseconds)
      )
    else { throw Self.damaged }
    return AuditEntry(
      sequence: sequence,
      at: instant,
      action: AuditAction(rawValue: action),
      commitment: commitment,
      link: link,
      salt: row.bytes(3) ?? [],
      event: try event(in: row, at: 0)
    )
  }
}

extension SQLRow {
  /// Returns the record in two columns, its bytes and the key that sealed them.
  fileprivate func record(_ index: Int) -> SealedRecord? {
    bytes(index).map { SealedRecord($0, keyID: text(index + 1)) }
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
