// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Skill: TableRecord {
  static let columnCount = 3

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&verb)
    cells.read(&object)
    cells.read(&manner)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(verb)
    cells.write(object)
    cells.write(manner)
  }
}
