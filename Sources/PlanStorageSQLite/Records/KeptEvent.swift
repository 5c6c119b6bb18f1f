#if SQLite
import PlanModel
import PlanStorage

/// An event as a row holds it, not yet opened and checked.
struct KeptEvent {
  /// The columns of the table of entries that ``init(_:from:)`` reads, in order.
  static let columns = "e.sequence, e.salt, e.commitment, e.event, e.key_id"

  /// How many columns there are.
  static let columnCount: Int32 = 5

  let sequence: Int
  private let salt: [UInt8]
  private let commitment: [UInt8]

  /// The event, `nil` if it was erased.
  private let record: SealedRecord?

  /// The key that sealed the event, `nil` if it is not sealed or was erased.
  var keyID: String? { record?.keyID }

  init(_ row: Statement, from column: Int32) throws(SQLitePlanStoreError) {
    sequence = row.integer(column)
    salt = row.bytes(column + 1)
    commitment = row.bytes(column + 2)
    record =
      row.isNull(column + 3) ? nil : try row.record(column + 3, key: column + 4)
  }

  /// Returns the event, which must not have been erased.
  func event(_ reader: RecordReader) throws(RecordFailure) -> AuditEvent {
    guard let event = try eventIfKept(reader) else { throw .damaged }
    return event
  }

  /// Returns the event, `nil` if it was erased.
  func eventIfKept(_ reader: RecordReader) throws(RecordFailure) -> AuditEvent? {
    guard let record else { return nil }
    return try reader.event(
      record,
      sequence: sequence,
      salt: salt,
      commitment: commitment
    )
  }
}
#endif
