// This file and Database.swift alone call SQLite and make unsafe calls. What is bound is
// copied by SQLite; what is read is copied out before the next step.

#if SQLite
import CSQLite

/// A prepared statement that is kept and used again.
@safe final class Statement {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) {
    unsafe self.handle = handle
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Hands values to the statement, in the order of its parameters.
  func bind(_ values: [DatabaseValue]) throws(SQLitePlanStoreError) {
    for (index, value) in values.enumerated() {
      let result = bind(value, at: Int32(index + 1))
      guard result == SQLITE_OK else { throw SQLitePlanStoreError(result: result) }
    }
  }

  private func bind(_ value: DatabaseValue, at place: Int32) -> Int32 {
    switch value {
    case .null:
      return unsafe sqlite3_bind_null(handle, place)
    case .integer(let number):
      return unsafe sqlite3_bind_int64(handle, place, sqlite3_int64(number))
    case .bytes(let bytes):
      guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(handle, place, 0) }
      let copy = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      return unsafe bytes.withUnsafeBytes { buffer in
        unsafe sqlite3_bind_blob64(
          handle,
          place,
          buffer.baseAddress,
          sqlite3_uint64(buffer.count),
          copy
        )
      }
    }
  }

  /// Goes to the next row; `false` is returned after the last.
  func step() throws(SQLitePlanStoreError) -> Bool {
    let result = unsafe sqlite3_step(handle)
    switch result {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw SQLitePlanStoreError(result: result)
    }
  }

  /// Makes the statement ready to be used again, and forgets what was handed in.
  func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }
}

// MARK: - The row

extension Statement {
  func integer(_ column: Int32) -> Int {
    Int(unsafe sqlite3_column_int64(handle, column))
  }

  /// The number in a column, `nil` if it is null.
  func optionalInteger(_ column: Int32) -> Int? {
    isNull(column) ? nil : integer(column)
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The bytes in a column, `nil` if it is null.
  func optionalBytes(_ column: Int32) -> [UInt8]? {
    isNull(column) ? nil : bytes(column)
  }

  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }
}
#endif
