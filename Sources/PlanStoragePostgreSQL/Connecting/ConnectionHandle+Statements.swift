#if PostgreSQL
import CPostgreSQL

extension ConnectionHandle {
  /// Sends a statement to be kept under a name; `false` if it can't be sent.
  func prepare(_ statement: SQLStatement, as name: String) -> Bool {
    unsafe PQsendPrepare(pointer, name, statement.text, 0, nil) == 1
  }

  /// Sends a statement with its values in the binary format.
  ///
  /// - Parameters:
  ///   - statement: The statement.
  ///   - name: The name under which it was prepared, `nil` to send its text.
  /// - Returns: Whether it could be sent.
  func send(_ statement: SQLStatement, preparedAs name: String?) -> Bool {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>?] = []
    for value in statement.values {
      let start = bytes.count
      value.append(to: &bytes)
      ranges.append(value == .null ? nil : start..<bytes.count)
    }
    // An empty buffer has no address, and no address means no value.
    bytes.append(0)
    let count = Int32(truncatingIfNeeded: ranges.count)
    let lengths = ranges.map { Int32(truncatingIfNeeded: $0?.count ?? 0) }
    let formats = ranges.map { _ in Int32(1) }
    return unsafe bytes.withUnsafeBytes { buffer in
      let base = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      let values = unsafe ranges.map { range in
        unsafe range.flatMap { range in unsafe base.map { unsafe $0 + range.lowerBound } }
      }
      return if let name {
        unsafe PQsendQueryPrepared(pointer, name, count, values, lengths, formats, 1) == 1
      } else {
        unsafe PQsendQueryParams(
          pointer,
          statement.text,
          count,
          nil,
          values,
          lengths,
          formats,
          1
        ) == 1
      }
    }
  }

  /// Sends a statement as plain text, outside a pipeline; `false` if it can't be sent.
  func send(text: String) -> Bool {
    unsafe PQsendQuery(pointer, text) == 1
  }

  /// Returns the next answer, `nil` where one list of answers ends.
  func nextAnswer() -> ServerAnswer? {
    guard let result = unsafe PQgetResult(pointer) else { return nil }
    defer { unsafe PQclear(result) }
    return unsafe ServerAnswer(result)
  }
}

// MARK: - Copying

extension ConnectionHandle {
  /// Sends some of the bytes that are copied; `nil` if the connection broke.
  ///
  /// - Returns: Whether the bytes were taken.
  func copy(_ bytes: [UInt8]) -> Bool? {
    let length = Int32(truncatingIfNeeded: bytes.count)
    let taken = unsafe bytes.withUnsafeBytes { buffer in
      unsafe PQputCopyData(
        pointer,
        buffer.bindMemory(to: CChar.self).baseAddress,
        length
      )
    }
    return taken < 0 ? nil : taken == 1
  }

  /// Says that all is copied; `nil` if the connection broke.
  func endCopy() -> Bool? {
    let taken = unsafe PQputCopyEnd(pointer, nil)
    return taken < 0 ? nil : taken == 1
  }
}
#endif
