// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Retention: TableRecord {
  static let columnCount = 4

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&policy)
    cells.read(&until)
    cells.read(&isOnHold)
    cells.read(&lawfulBasis)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(policy)
    cells.write(until)
    cells.write(isOnHold)
    cells.write(lawfulBasis)
  }
}
