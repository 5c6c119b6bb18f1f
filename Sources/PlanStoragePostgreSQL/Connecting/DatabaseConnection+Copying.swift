#if PostgreSQL
extension DatabaseConnection {
  /// The number of bytes that are handed over at once.
  private static var pieceLength: Int { 1 << 16 }

  /// Copies rows into a table, inside the open transaction.
  ///
  /// - Parameters:
  ///   - rows: The values of each row in the order of the table's columns.
  ///   - statement: The statement that begins the copy, in the binary format.
  /// - Throws: A connection error, or what the server refused the rows for.
  func copy(
    _ rows: [[SQLValue]],
    with statement: String
  ) async throws(PostgreSQLPlanStoreError) {
    guard handle?.endPipeline() == true, handle?.send(text: statement) == true else {
      throw broken()
    }
    try await flush()
    if case .copying = try await nextAnswer() {
      try await sendBinary(rows)
    }
    var refusal: PostgreSQLPlanStoreError?
    while let answer = try await nextAnswer() {
      if case .refused(let state) = answer {
        refusal = PostgreSQLPlanStoreError(sqlState: state)
      }
    }
    guard handle?.beginPipeline() == true else { throw broken() }
    if let refusal { throw refusal }
  }

  /// Sends rows in the binary format: a signature, the rows, and a count of -1.
  private func sendBinary(
    _ rows: [[SQLValue]]
  ) async throws(PostgreSQLPlanStoreError) {
    var piece = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00]
    SQLValue.append(Int32(0), to: &piece)
    SQLValue.append(Int32(0), to: &piece)
    for row in rows {
      SQLValue.append(Int16(truncatingIfNeeded: row.count), to: &piece)
      for value in row { value.appendCell(to: &piece) }
      guard piece.count >= Self.pieceLength else { continue }
      try await send(piece)
      piece.removeAll(keepingCapacity: true)
    }
    SQLValue.append(Int16(-1), to: &piece)
    try await send(piece)
    try await finish(.end)
    try await flush()
  }

  private func send(_ piece: [UInt8]) async throws(PostgreSQLPlanStoreError) {
    try await finish(.piece(piece))
  }

  /// A step of copying.
  private enum Step {
    case piece([UInt8])
    case end
  }

  /// Repeats a step until the connection has taken it.
  private func finish(_ step: Step) async throws(PostgreSQLPlanStoreError) {
    var backoff = Backoff()
    while true {
      let isTaken =
        switch step {
        case .piece(let bytes): handle?.copy(bytes)
        case .end: handle?.endCopy()
        }
      guard let isTaken else { throw broken() }
      if isTaken { return }
      await backoff.wait()
    }
  }
}

extension SQLValue {
  /// Appends the value with its length before it, -1 for no value.
  fileprivate func appendCell(to bytes: inout [UInt8]) {
    guard self != .null else {
      SQLValue.append(Int32(-1), to: &bytes)
      return
    }
    let start = bytes.count
    SQLValue.append(Int32(0), to: &bytes)
    append(to: &bytes)
    var length: [UInt8] = []
    SQLValue.append(Int32(truncatingIfNeeded: bytes.count - start - 4), to: &length)
    bytes.replaceSubrange(start..<start + 4, with: length)
  }
}
#endif
