// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension ProvisionCost: TableRecord {
  static let columnCount = 6

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&currency)
    cells.read(&hourlyRate)
    cells.read(&weekly)
    cells.read(&annual)
    cells.read(&weeksPerYear)
    cells.read(&fundingElement)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(currency)
    cells.write(hourlyRate)
    cells.write(weekly)
    cells.write(annual)
    cells.write(weeksPerYear)
    cells.write(fundingElement)
  }
}
