// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Transition: TableRecord {
  static let columnCount = 7

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&kind)
    cells.read(&from)
    cells.read(&to)
    cells.read(&on)
    cells.read(&handover)
    cells.read(&visits)
    cells.read(&travel)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(kind)
    cells.write(from)
    cells.write(to)
    cells.write(on)
    cells.write(handover)
    cells.write(visits)
    cells.write(travel)
  }
}
