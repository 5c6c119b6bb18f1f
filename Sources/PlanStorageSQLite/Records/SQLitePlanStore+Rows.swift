#if SQLite
import PlanCodec
import PlanModel
import PlanStorage

// What several calls read and write.

extension SQLitePlanStore {
  func reader(for access: PlanAccess) -> RecordReader {
    RecordReader(sealer, of: access.school)
  }

  /// Does what reads or makes records, in terms of this store's errors.
  func records<Value>(
    _ body: () throws(RecordFailure) -> Value
  ) throws(SQLitePlanStoreError) -> Value {
    do throws(RecordFailure) {
      return try body()
    } catch {
      throw SQLitePlanStoreError(error)
    }
  }
}

// MARK: - Schools

/// A school in a transaction that changes something: its number, and the end of its trail.
struct SchoolRow {
  let number: Int
  let head: AuditHead
}

extension SQLitePlanStore {
  /// Returns the row of a school, `nil` if nothing was ever kept for it.
  func school(_ id: School.ID) throws(SQLitePlanStoreError) -> SchoolRow? {
    let sql = "SELECT number, sequence, link FROM school WHERE id = ?"
    return try database.first(sql, [.text(id.text)]) {
      row throws(SQLitePlanStoreError) in
      let head = AuditHead(sequence: row.integer(1), link: try row.digest(2))
      return SchoolRow(number: row.integer(0), head: head)
    }
  }

  /// Returns the row of a school, made if it is missing.
  func schoolToChange(_ id: School.ID) throws(SQLitePlanStoreError) -> SchoolRow {
    if let row = try school(id) { return row }
    let head = AuditHead.empty
    try database.run(
      "INSERT INTO school (id, sequence, link) VALUES (?, ?, ?)",
      [.text(id.text), .integer(head.sequence), .bytes(head.link.bytes)]
    )
    return SchoolRow(number: database.lastRow, head: head)
  }

  /// Keeps the end of a trail after the entries of a call were inserted.
  func setHead(
    _ head: AuditHead,
    of school: SchoolRow
  ) throws(SQLitePlanStoreError) {
    try database.run(
      "UPDATE school SET sequence = ?, link = ? WHERE number = ?",
      [.integer(head.sequence), .bytes(head.link.bytes), .integer(school.number)]
    )
  }
}

// MARK: - Entries

extension SQLitePlanStore {
  /// Inserts the entry of a change and returns the number of its row.
  func insert(
    _ change: PreparedChange,
    of school: SchoolRow
  ) throws(SQLitePlanStoreError) -> Int {
    let entry = change.entry
    try database.run(
      """
      INSERT INTO entry (school, sequence, seconds, nanoseconds, action, commitment, link,
        salt, event, key_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(school.number), .integer(entry.sequence),
        .integer(Int(entry.at.seconds)), .integer(Int(entry.at.nanoseconds)),
        .text(entry.action.rawValue), .bytes(entry.commitment.bytes),
        .bytes(entry.link.bytes), .bytes(entry.salt), .bytes(change.event.bytes),
        .text(change.event.keyID),
      ]
    )
    return database.lastRow
  }

  /// Takes the contents out of an entry; its place in the trail stays.
  func takeContents(of number: Int) throws(SQLitePlanStoreError) {
    try database.run(
      "UPDATE entry SET salt = NULL, event = NULL, key_id = NULL WHERE number = ?",
      [.integer(number)]
    )
  }
}
#endif
