// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Measure: TableRecord {
  static let columnCount = 11

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&tool)
    cells.read(&unit)
    cells.read(&direction)
    cells.read(&frequency)
    cells.read(&responsible)
    cells.read(&kind)
    cells.read(&standardError)
    cells.read(&passMark)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(tool)
    cells.write(unit)
    cells.write(direction)
    cells.write(frequency, "frequency")
    cells.write(responsible)
    cells.write(kind)
    cells.write(standardError)
    cells.write(passMark)
  }
}
