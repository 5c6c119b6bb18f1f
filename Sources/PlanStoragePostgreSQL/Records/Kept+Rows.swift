#if PostgreSQL
import PlanStorage

// Takes records out of rows as they are; whoever opens them finds out whether they are whole.

extension KeptEvent {
  /// Takes an event out of five columns: its number, the event, its key, its salt and the
  /// commitment to it.
  init(_ row: SQLRow, at column: Int) {
    self.init(
      sequence: row.integer(column) ?? 0,
      salt: row.bytes(column + 3) ?? [],
      commitment: row.bytes(column + 4) ?? [],
      bytes: row.bytes(column + 1),
      key: row.bytes(column + 2)
    )
  }
}

extension KeptEntry {
  /// Takes an entry out of the five columns of the event, and seconds, nanoseconds, action and
  /// link.
  init(_ row: SQLRow) {
    self.init(
      KeptEvent(row, at: 0),
      seconds: row.integer(5) ?? 0,
      nanoseconds: row.integer(6) ?? 0,
      action: row.bytes(7) ?? [],
      link: row.bytes(8) ?? []
    )
  }
}

extension KeptDocument {
  /// Takes a document, its key and the columns of its event out of a row; `nil` is returned if
  /// the row has no document.
  init?(_ row: SQLRow, at column: Int) {
    guard let bytes = row.bytes(column) else { return nil }
    self.init(
      bytes,
      key: row.bytes(column + 1),
      event: KeptEvent(row, at: column + 2)
    )
  }
}
#endif
