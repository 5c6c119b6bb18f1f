// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension LearningPlan: TableRecord {
  static let columnCount = 71

  mutating func readCells(from cells: inout CellReader) {
    cells.read(&id)
    cells.read(&pupil)
    cells.read(&kind)
    cells.read(&title)
    cells.read(&starts)
    cells.read(&ends)
    cells.read(&academicYear)
    cells.read(&cycle)
    cells.read(&lifecycle)
    cells.read(&previousPlan)
    cells.read(&versionName)
    cells.read(&styleChoice)
    cells.read(&profile)
    cells.read(&context)
    cells.read(&areasWithoutNeed)
    cells.read(&monitoring)
    cells.read(&transition)
    cells.read(&retention)
  }

  func writeCells(to cells: inout CellWriter) {
    cells.write(id)
    cells.write(pupil)
    cells.write(kind)
    cells.write(title)
    cells.write(starts)
    cells.write(ends)
    cells.write(academicYear)
    cells.write(cycle)
    cells.write(lifecycle)
    cells.write(previousPlan)
    cells.write(versionName)
    cells.write(styleChoice, "styleChoice")
    cells.leaveOut(contributors, "contributors")
    cells.write(profile, "profile")
    cells.leaveOut(uniqueProfile, "uniqueProfile")
    cells.write(context, "context")
    cells.leaveOut(evidence, "evidence")
    cells.write(areasWithoutNeed)
    cells.leaveOut(aspirations, "aspirations")
    cells.leaveOut(strategies, "strategies")
    cells.leaveOut(supports, "supports")
    cells.leaveOut(deliveredSessions, "deliveredSessions")
    cells.leaveOut(adjustments, "adjustments")
    cells.leaveOut(responsibilities, "responsibilities")
    cells.write(monitoring, "monitoring")
    cells.leaveOut(signals, "signals")
    cells.leaveOut(proposals, "proposals")
    cells.leaveOut(decisions, "decisions")
    cells.leaveOut(agreements, "agreements")
    cells.leaveOut(amendments, "amendments")
    cells.leaveOut(events, "events")
    cells.write(transition, "transition")
    cells.leaveOut(setAsides, "setAsides")
    cells.leaveOut(labels, "labels")
    cells.leaveOut(provenance, "provenance")
    cells.leaveOut(sharing, "sharing")
    cells.write(retention, "retention")
    cells.leaveOut(files, "files")
  }
}
