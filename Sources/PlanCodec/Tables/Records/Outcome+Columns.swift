// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Outcome: TableRecord {
  static let columnCount = 11

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&id)
    cells.read(&text)
    cells.read(&area)
    cells.read(&needs)
    cells.read(&aspiration)
    cells.read(&ehcReference)
    cells.read(&pathway)
    cells.read(&by)
    cells.read(&phase)
    cells.read(&lifecycle)
    cells.read(&achievement)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(id)
    cells.write(text)
    cells.write(area)
    cells.write(needs)
    cells.write(aspiration)
    cells.write(ehcReference)
    cells.write(pathway)
    cells.write(by)
    cells.write(phase)
    cells.write(lifecycle)
    cells.write(achievement)
  }
}
