import PlanModel

extension PlanDraft {
  /// Adds the reading of a row.
  func addReading(from row: inout SchoolRow) {
    guard let target = target(of: &row) else { return }
    guard row.text(.scoreDate) != nil else {
      row.skip(.missingValue, .scoreDate)
      return
    }
    guard let day = row.day(.scoreDate, or: .rowSkipped) else { return }
    var reading = Reading(
      id: numbering.identifier("r", row.number, digits: 5),
      target: target,
      on: day
    )
    reading.text = row.text(.comment)
    reading.unit = row.code(.unit, as: MeasureUnit.self)
    reading.recordedBy = row.text(.recordedBy)
    ReadingReader.readScore(of: &reading, from: &row)
    ReadingReader.readGap(of: &reading, from: &row)
    guard reading.value != nil || reading.text != nil || reading.gap != nil else {
      row.skip(.nothingRecorded)
      return
    }
    plan.readings.append(reading)
  }

  /// The target with the number in the row or, if no number is written, the only target.
  private func target(of row: inout SchoolRow) -> Target.ID? {
    let number = row.text(.targetNumber)
    if let number, let target = targetsByNumber[number] { return target }
    if number == nil, targetRows == 1, let target = plan.targets.first {
      return target.id
    }
    row.skip(.unknownTarget, .targetNumber)
    return nil
  }
}
