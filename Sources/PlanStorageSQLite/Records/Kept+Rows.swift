#if SQLite
import PlanStorage

// Takes records out of rows as they are; whoever opens them finds out whether they are whole.

extension KeptEvent {
  /// The columns of the table of entries that ``init(_:from:)`` reads, in order.
  static let columns = "e.sequence, e.salt, e.commitment, e.event, e.key_id"

  /// How many columns there are.
  static let columnCount: Int32 = 5

  /// Takes an event out of the columns from a place on.
  init(_ row: Statement, from column: Int32) {
    self.init(
      sequence: row.integer(column),
      salt: row.bytes(column + 1),
      commitment: row.bytes(column + 2),
      bytes: row.optionalBytes(column + 3),
      key: row.optionalBytes(column + 4)
    )
  }
}

extension KeptEntry {
  /// The columns that ``init(_:)`` reads, in order.
  static let columns =
    KeptEvent.columns + ", e.seconds, e.nanoseconds, e.action, e.link"

  /// Takes an entry out of a row.
  init(_ row: Statement) {
    let column = KeptEvent.columnCount
    self.init(
      KeptEvent(row, from: 0),
      seconds: row.integer(column),
      nanoseconds: row.integer(column + 1),
      action: row.bytes(column + 2),
      link: row.bytes(column + 3)
    )
  }
}

extension KeptDocument {
  /// Takes a document, its key, and then the columns of its event out of a row.
  init(_ row: Statement, from column: Int32) {
    self.init(
      row.bytes(column),
      key: row.optionalBytes(column + 1),
      event: KeptEvent(row, from: column + 2)
    )
  }
}
#endif
