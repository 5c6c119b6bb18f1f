// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Frequency: TableRecord {
  static let columnCount = 4

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&times)
    cells.read(&period)
    cells.read(&every)
    cells.read(&text)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(times)
    cells.write(period)
    cells.write(every)
    cells.write(text)
  }
}
