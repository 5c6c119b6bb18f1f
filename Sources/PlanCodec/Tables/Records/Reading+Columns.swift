// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Reading: TableRecord {
  static let columnCount = 20

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&id)
    cells.read(&target)
    cells.read(&on)
    cells.read(&value)
    cells.read(&outOf)
    cells.read(&unit)
    cells.read(&probe)
    cells.read(&strand)
    cells.read(&text)
    cells.read(&gap)
    cells.read(&accuracy)
    cells.read(&prompts)
    cells.read(&promptLevel)
    cells.read(&isPass)
    cells.read(&setting)
    cells.read(&phase)
    cells.read(&engagementAreas)
    cells.read(&recorder)
    cells.read(&recordedBy)
    cells.read(&supersedes)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(id)
    cells.write(target)
    cells.write(on)
    cells.write(value)
    cells.write(outOf)
    cells.write(unit)
    cells.write(probe)
    cells.write(strand)
    cells.write(text)
    cells.write(gap)
    cells.write(accuracy)
    cells.write(prompts)
    cells.write(promptLevel)
    cells.write(isPass)
    cells.write(setting)
    cells.write(phase)
    cells.write(engagementAreas)
    cells.write(recorder)
    cells.write(recordedBy)
    cells.write(supersedes)
    cells.leaveOut(files, "files")
  }
}
