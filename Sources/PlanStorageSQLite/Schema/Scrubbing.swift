#if SQLite
/// Takes away what an erasure leaves in the files after its records are gone.
///
/// SQLite overwrites what is deleted, but rows that once moved between pages may have left
/// copies, and the write-ahead log has earlier pages. So the database is written anew and the
/// log is emptied. A mark, kept in the same transaction as the erasure, says that this is
/// still to be done.
struct Scrubbing {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Marks that the files must be scrubbed; part of the transaction of the erasure.
  func mark() throws(SQLitePlanStoreError) {
    let sql = "INSERT OR REPLACE INTO store (name, value) VALUES ('scrubbing', X'01')"
    try database.run(sql)
  }

  /// Returns whether the files are still to be scrubbed.
  func isMarked() throws(SQLitePlanStoreError) -> Bool {
    try database.number("SELECT count(*) FROM store WHERE name = 'scrubbing'") > 0
  }

  /// Writes the database anew, into the log.
  ///
  /// - Throws: Busy if another connection is writing.
  func rewrite() throws(SQLitePlanStoreError) {
    try database.run("VACUUM")
  }

  /// Empties the log after the database was written anew, and takes the mark away.
  ///
  /// - Throws: Busy if another connection still reads what was before.
  func finish() throws(SQLitePlanStoreError) {
    try emptyLog()
    try database.run("DELETE FROM store WHERE name = 'scrubbing'")
  }

  /// Brings the log into the database and cuts it off.
  func emptyLog() throws(SQLitePlanStoreError) {
    let isBusy = try database.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0
    if isBusy { throw SQLitePlanStoreError(.busy) }
  }
}
#endif
