// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension MonitoringSchedule: TableRecord {
  static let columnCount = 7

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&frequency)
    cells.read(&days)
    cells.read(&responsible)
    cells.read(&text)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(frequency, "frequency")
    cells.write(days)
    cells.write(responsible)
    cells.write(text)
  }
}
