// This file and Statement.swift alone call SQLite and make unsafe calls.

#if SQLite
import CSQLite

/// A connection to a database file, with the statements that it has prepared.
@safe package final class Database {
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// Opens a database file that is there.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: What SQLite says.
  package init(at path: String) throws(SQLitePlanStoreError) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    // A path that starts with a slash or a point is never taken for a URI.
    let path = path.utf8.first == UInt8(ascii: "/") ? path : "./" + path
    let result = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard result == SQLITE_OK, let found = unsafe opened else {
      unsafe sqlite3_close_v2(opened)
      throw SQLitePlanStoreError(result: result)
    }
    unsafe handle = found
  }

  deinit {
    statements.removeAll()
    unsafe sqlite3_close_v2(handle)
  }

  /// How long SQLite itself waits for other processes, in thousandths of a second.
  func setWaiting(_ milliseconds: Int32) {
    unsafe sqlite3_busy_timeout(handle, milliseconds)
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

  /// The number of the row that was inserted last.
  var lastRow: Int { Int(unsafe sqlite3_last_insert_rowid(handle)) }

  /// The number of rows that the last statement changed.
  var changedRows: Int { Int(unsafe sqlite3_changes(handle)) }

  /// Returns the statement of a text that is part of the program.
  private func statement(_ sql: String) throws(SQLitePlanStoreError) -> Statement {
    if let kept = statements[sql] { return kept }
    var prepared: OpaquePointer?
    let result = unsafe sqlite3_prepare_v3(
      handle,
      sql,
      -1,
      UInt32(SQLITE_PREPARE_PERSISTENT),
      &prepared,
      nil
    )
    guard result == SQLITE_OK, let found = unsafe prepared else {
      throw SQLitePlanStoreError(result: result)
    }
    let statement = unsafe Statement(found)
    statements[sql] = statement
    return statement
  }
}

// MARK: - Running statements

extension Database {
  /// Runs a statement for each row that it returns; the rows must not run it again.
  func forEach(
    _ sql: String,
    _ values: [DatabaseValue] = [],
    _ body: (Statement) throws(SQLitePlanStoreError) -> Void
  ) throws(SQLitePlanStoreError) {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() { try body(statement) }
  }

  /// Runs a statement that returns nothing.
  ///
  /// - Parameters:
  ///   - sql: The statement, a text that is part of the program.
  ///   - values: The values in the order of their places.
  /// - Throws: What SQLite says.
  package func run(
    _ sql: String,
    _ values: [DatabaseValue] = []
  ) throws(SQLitePlanStoreError) {
    try forEach(sql, values) { _ in }
  }

  /// Returns what is made of the first row, `nil` if there is none.
  func first<Value>(
    _ sql: String,
    _ values: [DatabaseValue] = [],
    _ make: (Statement) throws(SQLitePlanStoreError) -> Value
  ) throws(SQLitePlanStoreError) -> Value? {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? try make(statement) : nil
  }

  /// Returns what is made of each row.
  func all<Value>(
    _ sql: String,
    _ values: [DatabaseValue] = [],
    _ make: (Statement) throws(SQLitePlanStoreError) -> Value
  ) throws(SQLitePlanStoreError) -> [Value] {
    var made: [Value] = []
    try forEach(sql, values) { row throws(SQLitePlanStoreError) in
      made.append(try make(row))
    }
    return made
  }

  /// Returns the number in the first column of the first row, 0 if there is none.
  func number(
    _ sql: String,
    _ values: [DatabaseValue] = []
  ) throws(SQLitePlanStoreError) -> Int {
    try first(sql, values) { $0.integer(0) } ?? 0
  }
}

// MARK: - Transactions

extension Database {
  /// Begins a transaction that may write, or fails if another connection is writing.
  func begin() throws(SQLitePlanStoreError) {
    try run("BEGIN IMMEDIATE")
  }

  /// Ends the transaction and waits until the disk has it.
  func commit() throws(SQLitePlanStoreError) {
    do throws(SQLitePlanStoreError) {
      try run("COMMIT")
    } catch {
      // What was written may be found after a crash although the disk reported a fault.
      guard let number = error.number, number & 0xFF == SQLITE_IOERR else { throw error }
      throw SQLitePlanStoreError(.unconfirmed, number: number)
    }
  }

  /// Takes the transaction back, if there is one.
  func rollBack() {
    if isInTransaction { try? run("ROLLBACK") }
  }
}
#endif
