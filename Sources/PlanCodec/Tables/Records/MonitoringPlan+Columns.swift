// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension MonitoringPlan: TableRecord {
  static let columnCount = 28

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&measurement)
    cells.read(&decisionCheck)
    cells.read(&report)
    cells.read(&formalReview)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(measurement, "measurement")
    cells.write(decisionCheck, "decisionCheck")
    cells.write(report, "report")
    cells.write(formalReview, "formalReview")
  }
}
