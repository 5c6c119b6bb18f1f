import PlanModel

/// Reads the parts of a target from its row.
enum TargetReader {
  static func readSkill(of target: inout Target, from row: inout SchoolRow) {
    target.condition = row.text(.condition)
    guard let text = row.text(.skill) else { return }
    if let skill = SkillText.skill(text) {
      target.skill = skill
      return
    }
    if target.text == nil {
      target.text = text
      row.report(.unclearText, .skill, .keptAsText)
    } else {
      row.report(.unclearText, .skill, .cellSkipped)
    }
  }

  static func readMeasure(of target: inout Target, from row: inout SchoolRow) {
    if let text = row.text(.criterion) {
      target.criterion = criterion(text, style: target.style, &row)
    }
    target.goal = row.number(.targetValue)
    var measure = Measure(tool: row.text(.measure), unit: target.criterion?.measuredIn)
    measure.direction = target.criterion?.direction
    if let text = row.text(.frequency) {
      if let frequency = FrequencyText.frequency(text) {
        measure.frequency = frequency
      } else {
        keepFrequency(text, in: &target, &row)
      }
    }
    if measure != Measure() { target.measure = measure }
    guard target.style.isOpenOutcome else { return }
    var intention = OpenIntention()
    intention.evidencePlan = measure.tool
    intention.frequency = measure.frequency
    if intention != OpenIntention() { target.intention = intention }
  }

  private static func criterion(
    _ text: String,
    style: TargetStyle,
    _ row: inout SchoolRow
  ) -> Criterion {
    var criterion: Criterion
    if let typed = CriterionText.criterion(text, style: style) {
      criterion = typed
    } else {
      row.report(.unclearText, .criterion, .keptAsText)
      criterion = .words(text)
    }
    criterion.text = text
    return criterion
  }

  private static func keepFrequency(
    _ text: String,
    in target: inout Target,
    _ row: inout SchoolRow
  ) {
    var monitoring = MonitoringPlan()
    monitoring.measurement = MonitoringSchedule().with { $0.text = text }
    target.monitoring = monitoring
    row.report(.unclearText, .frequency, .keptAsText)
  }

  static func readBaseline(of target: inout Target, from row: inout SchoolRow) {
    var baseline = Baseline()
    baseline.on = row.day(.baselineDate)
    baseline.text = row.text(.baseline)
    if let text = baseline.text, text.utf8.contains(where: isDigit) {
      let amount = row.read(.baseline, or: .keptAsText) { (cell) throws(CSVError) in
        try cell.amount()
      }
      fill(&baseline, with: amount, of: target)
    }
    guard baseline != Baseline() else { return }
    target.baseline = baseline
    guard target.style == .attainmentScale else { return }
    target.attainmentBaseline = baseline.value?.intValue
  }

  private static func fill(
    _ baseline: inout Baseline,
    with amount: CSVAmount?,
    of target: Target
  ) {
    switch amount {
    case .number(let number)?:
      baseline.value = number
      baseline.unit = target.measure?.unit
    case .percentage(let percent)?:
      baseline.value = percent
      baseline.unit = .percent
    case .fraction(let fraction)?:
      baseline.value = fraction.score
      baseline.outOf = fraction.total
    case nil:
      break
    }
  }

  /// Words without a digit are a description and no number gone wrong.
  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  static func readDays(of target: inout Target, from row: inout SchoolRow) {
    target.starts = row.day(.startDate)
    target.due = row.day(.dueDate, or: .keptAsText)
    if target.due == nil { target.dueText = row.text(.dueDate) }
    target.reviewOn = row.day(.reviewDate)
    guard target.style.isOpenOutcome, target.reviewOn == nil else { return }
    target.reviewOn = target.due
  }
}
