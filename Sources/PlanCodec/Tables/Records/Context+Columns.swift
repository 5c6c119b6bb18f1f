// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Context: TableRecord {
  static let columnCount = 7

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&history)
    cells.read(&culturalBackground)
    cells.read(&linguisticBackground)
    cells.read(&homeCircumstances)
    cells.read(&attendance)
    cells.read(&exclusions)
    cells.read(&health)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(history)
    cells.write(culturalBackground)
    cells.write(linguisticBackground)
    cells.write(homeCircumstances)
    cells.write(attendance)
    cells.write(exclusions)
    cells.write(health)
  }
}
