#if PostgreSQL
import PlanModel

/// A row of an answer; a cell is `nil` if the server has no value there.
package struct SQLRow: Sendable {
  let cells: [[UInt8]?]

  package func bytes(_ index: Int) -> [UInt8]? {
    cells.indices.contains(index) ? cells[index] : nil
  }

  package func text(_ index: Int) -> String? {
    bytes(index).flatMap { String(validating: $0, as: UTF8.self) }
  }

  package func flag(_ index: Int) -> Bool { bytes(index) == [1] }

  /// Returns a whole number of 1 to 8 bytes, `nil` if there is none.
  package func integer(_ index: Int) -> Int? {
    guard let bytes = bytes(index), 1...8 ~= bytes.count else { return nil }
    let isNegative = bytes[0] >= 0x80
    var number: Int64 = isNegative ? -1 : 0
    for byte in bytes { number = number << 8 | Int64(byte) }
    return Int(number)
  }

  func identifier<Subject>(_ index: Int) -> Identifier<Subject>? {
    text(index).flatMap { Identifier($0) }
  }

  func version(_ index: Int) -> RecordVersion? {
    integer(index).flatMap { RecordVersion($0) }
  }
}

/// What the server answered to one statement.
package struct SQLAnswer: Sendable {
  /// What the server says it did, such as `COMMIT`.
  package let tag: String

  package let rows: [SQLRow]
}
#endif
