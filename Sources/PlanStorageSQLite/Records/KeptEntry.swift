#if SQLite
import PlanCodec
import PlanModel
import PlanStorage

/// An entry of the trail as a row holds it.
struct KeptEntry {
  /// The columns that ``init(_:)`` reads, in order.
  static let columns =
    KeptEvent.columns
    + ", e.seconds, e.nanoseconds, e.action, e.commitment, e.link, e.salt"

  private let event: KeptEvent
  private let at: Instant
  private let action: AuditAction
  private let commitment: ContentDigest
  private let link: ContentDigest
  private let salt: [UInt8]

  init(_ row: Statement) throws(SQLitePlanStoreError) {
    event = try KeptEvent(row, from: 0)
    let column = KeptEvent.columnCount
    guard let nanoseconds = Int32(exactly: row.integer(column + 1)),
      let at = Instant(seconds: Int64(row.integer(column)), nanoseconds: nanoseconds)
    else { throw SQLitePlanStoreError(.damaged) }
    self.at = at
    action = AuditAction(rawValue: try row.text(column + 2))
    commitment = try row.digest(column + 3)
    link = try row.digest(column + 4)
    salt = row.bytes(column + 5)
  }

  /// Returns the entry, whole or erased.
  func entry(_ reader: RecordReader) throws(RecordFailure) -> AuditEntry {
    AuditEntry(
      sequence: event.sequence,
      at: at,
      action: action,
      commitment: commitment,
      link: link,
      salt: salt,
      event: try event.eventIfKept(reader)
    )
  }
}
#endif
