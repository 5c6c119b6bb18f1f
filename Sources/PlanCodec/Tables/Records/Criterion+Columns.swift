// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Criterion: TableRecord {
  static let columnCount = 18

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&kind)
    cells.read(&passes)
    cells.read(&occasions)
    cells.read(&percent)
    cells.read(&value)
    cells.read(&unit)
    cells.read(&consecutive)
    cells.read(&minimumAccuracy)
    cells.read(&times)
    cells.read(&period)
    cells.read(&level)
    cells.read(&scale)
    cells.read(&maximumPrompts)
    cells.read(&promptLevel)
    cells.read(&settings)
    cells.read(&people)
    cells.read(&weeks)
    cells.read(&text)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(kind)
    cells.write(passes)
    cells.write(occasions)
    cells.write(percent)
    cells.write(value)
    cells.write(unit)
    cells.write(consecutive)
    cells.write(minimumAccuracy)
    cells.write(times)
    cells.write(period)
    cells.write(level)
    cells.write(scale)
    cells.write(maximumPrompts)
    cells.write(promptLevel)
    cells.write(settings)
    cells.write(people)
    cells.write(weeks)
    cells.write(text)
  }
}
