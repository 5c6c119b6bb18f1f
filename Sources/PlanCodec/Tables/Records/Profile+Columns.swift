// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Profile: TableRecord {
  static let columnCount = 9

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&strengths)
    cells.read(&interests)
    cells.read(&likedAndAdmired)
    cells.read(&importantToPupil)
    cells.read(&howToSupport)
    cells.read(&communication)
    cells.read(&whatWorks)
    cells.read(&whatDoesNotWork)
    cells.read(&asOf)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(strengths)
    cells.write(interests)
    cells.write(likedAndAdmired)
    cells.write(importantToPupil)
    cells.write(howToSupport)
    cells.write(communication)
    cells.write(whatWorks)
    cells.write(whatDoesNotWork)
    cells.write(asOf)
  }
}
