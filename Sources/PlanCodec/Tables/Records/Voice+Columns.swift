// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Voice: TableRecord {
  static let columnCount = 11

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&id)
    cells.read(&speaker)
    cells.read(&text)
    cells.read(&topic)
    cells.read(&medium)
    cells.read(&contributor)
    cells.read(&scribe)
    cells.read(&language)
    cells.read(&on)
    cells.read(&targets)
    cells.read(&reasonMissing)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(id)
    cells.write(speaker)
    cells.write(text)
    cells.write(topic)
    cells.write(medium)
    cells.write(contributor)
    cells.write(scribe)
    cells.write(language)
    cells.write(on)
    cells.write(targets)
    cells.write(reasonMissing)
  }
}
