/// The cells of a table, one after another.
///
/// Every row has as many cells as there are columns, so the cells of a row need no index of
/// their own.
final class CSVTableStorage: Sendable {
  let header: CSVHeader
  let columns: Int
  let bytes: [UInt8]
  let ends: [Int]
  let rows: [CSVRow]

  init(header: CSVHeader, columns: Int, bytes: [UInt8], ends: [Int], rows: [CSVRow]) {
    self.header = header
    self.columns = columns
    self.bytes = bytes
    self.ends = ends
    self.rows = rows
  }

  func range(row: Int, column: Int) -> Range<Int> {
    let cell = row * columns + column
    return (cell == 0 ? 0 : ends[cell - 1])..<ends[cell]
  }
}
