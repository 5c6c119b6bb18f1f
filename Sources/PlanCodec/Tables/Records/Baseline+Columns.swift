// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Baseline: TableRecord {
  static let columnCount = 8

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&value)
    cells.read(&unit)
    cells.read(&outOf)
    cells.read(&scores)
    cells.read(&method)
    cells.read(&on)
    cells.read(&text)
    cells.read(&evidence)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(value)
    cells.write(unit)
    cells.write(outOf)
    cells.write(scores)
    cells.write(method)
    cells.write(on)
    cells.write(text)
    cells.write(evidence)
  }
}
