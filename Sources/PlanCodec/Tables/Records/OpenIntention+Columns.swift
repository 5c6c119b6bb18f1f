// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension OpenIntention: TableRecord {
  static let columnCount = 9

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&text)
    cells.read(&noticing)
    cells.read(&evidencePlan)
    cells.read(&frequency)
    cells.read(&observers)
    cells.read(&engagementAreas)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(text)
    cells.write(noticing)
    cells.write(evidencePlan)
    cells.write(frequency, "frequency")
    cells.write(observers)
    cells.write(engagementAreas)
  }
}
