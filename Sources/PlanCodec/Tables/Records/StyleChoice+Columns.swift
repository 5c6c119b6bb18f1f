// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension StyleChoice: TableRecord {
  static let columnCount = 4

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&style)
    cells.read(&reason)
    cells.read(&decidedBy)
    cells.read(&on)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(style)
    cells.write(reason)
    cells.write(decidedBy)
    cells.write(on)
  }
}
