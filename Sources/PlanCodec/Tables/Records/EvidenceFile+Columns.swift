// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension EvidenceFile: TableRecord {
  static let columnCount = 7

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&title)
    cells.read(&mediaType)
    cells.read(&sha256)
    cells.read(&byteCount)
    cells.read(&location)
    cells.read(&on)
    cells.read(&mayBeShared)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(title)
    cells.write(mediaType)
    cells.write(sha256)
    cells.write(byteCount)
    cells.write(location)
    cells.write(on)
    cells.write(mayBeShared)
  }
}
