// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Need: TableRecord {
  static let columnCount = 10

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&id)
    cells.read(&area)
    cells.read(&text)
    cells.read(&otherAreas)
    cells.read(&senType)
    cells.read(&rank)
    cells.read(&strengths)
    cells.read(&impact)
    cells.read(&evidence)
    cells.read(&ehcSection)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(id)
    cells.write(area)
    cells.write(text)
    cells.write(otherAreas)
    cells.write(senType)
    cells.write(rank)
    cells.write(strengths)
    cells.write(impact)
    cells.write(evidence)
    cells.write(ehcSection)
    cells.leaveOut(alignments, "alignments")
  }
}
