// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension AnnualReview: TableRecord {
  static let columnCount = 11

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&noticeGiven)
    cells.read(&papersCirculated)
    cells.read(&adviceFrom)
    cells.read(&recommendations)
    cells.read(&differencesOfOpinion)
    cells.read(&discussedAdulthood)
    cells.read(&reportSent)
    cells.read(&authorityDecision)
    cells.read(&authorityDecided)
    cells.read(&amendmentNotice)
    cells.read(&finalPlanIssued)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(noticeGiven)
    cells.write(papersCirculated)
    cells.write(adviceFrom)
    cells.write(recommendations)
    cells.write(differencesOfOpinion)
    cells.write(discussedAdulthood)
    cells.write(reportSent)
    cells.write(authorityDecision)
    cells.write(authorityDecided)
    cells.write(amendmentNotice)
    cells.write(finalPlanIssued)
  }
}
