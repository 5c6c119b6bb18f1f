// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension ReviewRecord: TableRecord {
  static let columnCount = 24

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&id)
    cells.read(&kind)
    cells.read(&planned)
    cells.read(&held)
    cells.read(&cycle)
    cells.read(&invited)
    cells.read(&attended)
    cells.read(&reported)
    cells.read(&views)
    cells.read(&impact)
    cells.read(&nextSteps)
    cells.read(&familyInformed)
    cells.read(&nextReview)
    cells.read(&annualReview)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(id)
    cells.write(kind)
    cells.write(planned)
    cells.write(held)
    cells.write(cycle)
    cells.write(invited)
    cells.write(attended)
    cells.write(reported)
    cells.write(views)
    cells.leaveOut(progress, "progress")
    cells.write(impact)
    cells.write(nextSteps)
    cells.write(familyInformed)
    cells.write(nextReview)
    cells.write(annualReview, "annualReview")
  }
}
