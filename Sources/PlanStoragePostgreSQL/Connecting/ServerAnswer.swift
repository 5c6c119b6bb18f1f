#if PostgreSQL
import CPostgreSQL

/// One answer of the server, in values of Swift.
enum ServerAnswer: Sendable {
  /// The statement was done.
  case done(SQLAnswer)

  /// The server waits for the bytes to copy.
  case copying

  /// The statement was refused.
  case refused(sqlState: String?)

  /// The statement was not tried, because one before it was refused.
  case skipped

  /// All statements up to here are answered.
  case synchronised

  init(_ result: OpaquePointer) {
    switch unsafe PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
      self = unsafe .done(Self.answer(result))
    case PGRES_COPY_IN: self = .copying
    case PGRES_PIPELINE_ABORTED: self = .skipped
    case PGRES_PIPELINE_SYNC: self = .synchronised
    default:
      let state = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "C")))
      self = unsafe .refused(sqlState: state.map { unsafe String(cString: $0) })
    }
  }

  private static func answer(_ result: OpaquePointer) -> SQLAnswer {
    let tag = unsafe PQcmdStatus(result).map { unsafe String(cString: $0) } ?? ""
    let columns = unsafe PQnfields(result)
    let count = unsafe PQntuples(result)
    let rows = (0..<count).map { row in
      SQLRow(
        cells: (0..<columns).map { unsafe cell(of: result, row: row, column: $0) }
      )
    }
    return SQLAnswer(tag: tag, rows: rows)
  }

  private static func cell(
    of result: OpaquePointer,
    row: Int32,
    column: Int32
  ) -> [UInt8]? {
    guard unsafe PQgetisnull(result, row, column) == 0 else { return nil }
    let length = unsafe Int(PQgetlength(result, row, column))
    let start = unsafe PQgetvalue(result, row, column)
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: length))
  }
}
#endif
