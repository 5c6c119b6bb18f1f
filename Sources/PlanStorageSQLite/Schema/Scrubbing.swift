#if SQLite
/// Takes away what an erasure leaves in the files after its records are gone.
///
/// SQLite overwrites what is deleted, but rows that once moved between pages may have left
/// copies, and the write-ahead log has earlier pages. So the database is written anew and the
/// log is emptied. A mark, kept in the same transaction as the erasure, says that this is
/// still to be done. Each erasure makes a mark of its own, so that whoever scrubbed takes away
/// the mark that they saw before, and not that of an erasure that came in between.
package struct Scrubbing {
  /// What says that the files are still to be scrubbed.
  package struct Mark: Hashable, Sendable {
    fileprivate let value: [UInt8]
  }

  private let database: Database

  /// Creates what scrubs the files of a database.
  ///
  /// - Parameter database: The database.
  package init(_ database: Database) {
    self.database = database
  }

  /// Marks that the files must be scrubbed; part of the transaction of the erasure.
  package func mark() throws(SQLitePlanStoreError) {
    try database.run(
      """
      INSERT OR REPLACE INTO store (name, value) VALUES ('scrubbing', randomblob(16))
      """
    )
  }

  /// Returns the mark of the last erasure, `nil` if the files were scrubbed after it.
  package func pendingMark() throws(SQLitePlanStoreError) -> Mark? {
    try database.first("SELECT value FROM store WHERE name = 'scrubbing'") {
      Mark(value: $0.bytes(0))
    }
  }

  /// Writes the database anew, into the log.
  ///
  /// - Throws: Busy if another connection is writing.
  package func rewrite() throws(SQLitePlanStoreError) {
    try database.run("VACUUM")
  }

  /// Empties the log after the database was written anew, and takes the mark away.
  ///
  /// - Parameter mark: The mark that was there before the database was written anew.
  /// - Throws: Busy if another connection still reads what was before.
  package func finish(_ mark: Mark) throws(SQLitePlanStoreError) {
    try emptyLog()
    try database.run(
      "DELETE FROM store WHERE name = 'scrubbing' AND value = ?",
      [.bytes(mark.value)]
    )
  }

  /// Brings the log into the database and cuts it off.
  func emptyLog() throws(SQLitePlanStoreError) {
    let isBusy = try database.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0
    if isBusy { throw SQLitePlanStoreError(.busy) }
  }
}
#endif
