/// The bytes of a table, and where in them its cells are.
///
/// Every row has as many cells as there are columns, so the cells of a row need no index of
/// their own. Between the cells stand the bytes of the file.
final class CSVTableStorage: Sendable {
  let header: CSVHeader
  let columns: Int
  let bytes: [UInt8]
  let cells: [CSVCellPlace]
  let rows: [CSVRow]

  init(
    header: CSVHeader,
    columns: Int,
    bytes: [UInt8],
    cells: [CSVCellPlace],
    rows: [CSVRow]
  ) {
    self.header = header
    self.columns = columns
    self.bytes = bytes
    self.cells = cells
    self.rows = rows
  }

  @inline(__always)
  func range(row: Int, column: Int) -> Range<Int> {
    cells[row &* columns &+ column].range
  }
}

// MARK: - Equality

extension CSVTableStorage {
  /// Returns whether two tables have the same cells.
  func hasSameCells(as other: CSVTableStorage) -> Bool {
    guard columns == other.columns, rows.count == other.rows.count else { return false }
    return zip(cells, other.cells).allSatisfy { one, another in
      bytes[one.range] == other.bytes[another.range]
    }
  }

  func hashCells(into hasher: inout Hasher) {
    hasher.combine(columns)
    for cell in cells { hasher.combine(bytes[cell.range]) }
  }
}
