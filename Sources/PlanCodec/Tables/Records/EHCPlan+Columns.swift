// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension EHCPlan: TableRecord {
  static let columnCount = 9

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&authority)
    cells.read(&requested)
    cells.read(&draftServed)
    cells.read(&finalIssued)
    cells.read(&amended)
    cells.read(&lastReviewMeeting)
    cells.read(&lastReviewDecision)
    cells.read(&ceased)
    cells.read(&ceaseReason)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(authority)
    cells.write(requested)
    cells.write(draftServed)
    cells.write(finalIssued)
    cells.write(amended)
    cells.write(lastReviewMeeting)
    cells.write(lastReviewDecision)
    cells.write(ceased)
    cells.write(ceaseReason)
    cells.leaveOut(outcomes, "outcomes")
    cells.leaveOut(sections, "sections")
  }
}
