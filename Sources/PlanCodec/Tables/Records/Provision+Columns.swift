// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Provision: TableRecord {
  static let columnCount = 29

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&id)
    cells.read(&text)
    cells.read(&difference)
    cells.read(&needs)
    cells.read(&outcomes)
    cells.read(&deliveredBy)
    cells.read(&role)
    cells.read(&deliverer)
    cells.read(&expertise)
    cells.read(&groupSize)
    cells.read(&minutes)
    cells.read(&frequency)
    cells.read(&weeks)
    cells.read(&place)
    cells.read(&starts)
    cells.read(&ends)
    cells.read(&ehcSection)
    cells.read(&layer)
    cells.read(&entry)
    cells.read(&exit)
    cells.read(&cost)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(id)
    cells.write(text)
    cells.write(difference)
    cells.write(needs)
    cells.write(outcomes)
    cells.write(deliveredBy)
    cells.write(role)
    cells.write(deliverer)
    cells.write(expertise)
    cells.write(groupSize)
    cells.write(minutes)
    cells.write(frequency, "frequency")
    cells.write(weeks)
    cells.write(place)
    cells.write(starts)
    cells.write(ends)
    cells.write(ehcSection)
    cells.write(layer)
    cells.write(entry)
    cells.write(exit)
    cells.write(cost, "cost")
  }
}
