import PlainSQLite

/// Plain calls to SQLite, with prepared statements that are kept.
@safe final class PlainDatabase {
  /// A value that is handed to a statement.
  enum Value {
    case bytes([UInt8])
    case number(Int?)
  }

  /// What SQLite answered.
  struct Failure: Error {
    let result: Int32
  }

  private var handle: OpaquePointer?
  private var statements: [String: OpaquePointer] = unsafe [:]

  init(at path: String) throws {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let result = unsafe sqlite3_open_v2(path, &handle, flags, nil)
    guard result == SQLITE_OK else { throw Failure(result: result) }
  }

  deinit {
    unsafe statements.values.forEach { statement in unsafe sqlite3_finalize(statement) }
    unsafe sqlite3_close_v2(handle)
  }

  func run(_ sql: String, _ values: [Value] = []) throws {
    _ = try count(sql, values)
  }

  /// Returns the number of rows, and copies the bytes of the first column of each.
  func count(_ sql: String, _ values: [Value] = []) throws -> Int {
    let statement = unsafe try prepared(sql)
    defer { unsafe sqlite3_reset(statement) }
    for (index, value) in values.enumerated() {
      unsafe bind(value, to: statement, at: Int32(index + 1))
    }
    var rows = 0
    while true {
      let result = unsafe sqlite3_step(statement)
      guard result == SQLITE_ROW else {
        guard result == SQLITE_DONE else { throw Failure(result: result) }
        return rows
      }
      if let start = unsafe sqlite3_column_blob(statement, 0) {
        let length = Int(unsafe sqlite3_column_bytes(statement, 0))
        let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: length))
        rows += bytes.isEmpty ? 0 : 1
      }
    }
  }

  private func prepared(_ sql: String) throws -> OpaquePointer {
    if let kept = unsafe statements[sql] { return unsafe kept }
    var statement: OpaquePointer?
    let result = unsafe sqlite3_prepare_v3(
      handle,
      sql,
      -1,
      UInt32(SQLITE_PREPARE_PERSISTENT),
      &statement,
      nil
    )
    guard let statement = unsafe statement else { throw Failure(result: result) }
    unsafe statements[sql] = statement
    return unsafe statement
  }

  private func bind(_ value: Value, to statement: OpaquePointer, at place: Int32) {
    switch value {
    case .bytes(let bytes):
      let copy = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      unsafe bytes.withUnsafeBytes { buffer in
        _ = unsafe sqlite3_bind_blob(
          statement,
          place,
          buffer.baseAddress,
          Int32(buffer.count),
          copy
        )
      }
    case .number(let number?): unsafe sqlite3_bind_int64(statement, place, Int64(number))
    case .number(nil): unsafe sqlite3_bind_null(statement, place)
    }
  }
}
