import PlanModel

/// Reads the parts of a reading from its row.
enum ReadingReader {
  static func readScore(of reading: inout Reading, from row: inout SchoolRow) {
    reading.outOf = row.number(.outOf)
    let canKeep = reading.text == nil
    let amount = row.read(.score, or: canKeep ? .keptAsText : .cellSkipped) {
      (cell) throws(CSVError) in try cell.amount()
    }
    switch amount {
    case .number(let number)?:
      reading.value = number
    case .percentage(let percent)?:
      reading.value = percent
      reading.unit = reading.unit ?? .percent
    case .fraction(let fraction)?:
      reading.value = fraction.score
      reading.outOf = fraction.total
    case nil:
      if canKeep { reading.text = row.text(.score) }
    }
  }

  /// Reads an absence, whose reason is the comment if that is the name of one.
  static func readGap(of reading: inout Reading, from row: inout SchoolRow) {
    let absent = row.read(.absent) { (cell) throws(CSVError) in try cell.yesOrNo() }
    guard absent == true else { return }
    reading.gap = row.text(.comment).flatMap { GapReason(matching: $0) } ?? .absent
    guard reading.value != nil else { return }
    row.report(.absentWithScore, .score, .cellSkipped)
    reading.value = nil
    reading.outOf = nil
  }
}
