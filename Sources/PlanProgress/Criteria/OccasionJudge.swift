import PlanModel

/// Makes occasions of readings, each with whether it passed.
///
/// A judge is an object: it holds a whole target, and nobody has use for a copy of it.
final class OccasionJudge {
  private(set) var occasions: [Occasion] = []
  var missed = 0
  var unused: [UnusedReading] = []
  var passedWithSupport = 0

  /// The readings of the occasions that are a count of items, by their day.
  private var pooled: [(passed: Number, total: Number)] = []

  let target: Target
  let criterion: Criterion
  let readings: [Reading]
  let asOf: Day

  init(
    _ target: Target,
    _ criterion: Criterion,
    _ readings: [Reading],
    asOf: Day
  ) throws(CannotJudgeReason) {
    self.target = target
    self.criterion = criterion
    self.readings = readings
    self.asOf = asOf
    switch target.judgedKind {
    case .occasions?: judgePasses()
    case .percent?, .compound?: try judgePercentages()
    case .rate?: try judgeValues(lowerIsBetter: target.isToDecrease)
    case .within?: try judgeValues(lowerIsBetter: true)
    case .atLeastFor?: try judgeValues(lowerIsBetter: false)
    case .rubric?: try judgeLevels()
    case .attainmentLevel?: try judgeAttainment()
    case .independence?: try judgeHelp()
    case .frequency?: try judgePeriods()
    case .words?: throw .criterionInWords
    default: throw .criterionKindUnknown
    }
  }

  func add(
    on day: Day,
    passed: Int,
    of total: Int = 1,
    _ context: OccasionContext
  ) {
    let judged = JudgedOccasion(on: day, passed: passed, total: total)
    occasions.append(Occasion(judged: judged, context: context))
  }

  func reject(_ reading: Reading, _ reason: CannotJudgeReason) {
    unused.append(UnusedReading(reading: reading.id, on: reading.on, reason: reason))
  }

  // MARK: - Values

  /// Judges the value of each day.
  private func judge(_ isPass: (SeriesPoint) -> Bool) {
    let series = ReadingSeries(target, readings)
    missed = series.missed
    unused = series.unused
    for point in series.points {
      add(on: point.on, passed: isPass(point) ? 1 : 0, point.context)
    }
  }

  private func judgePercentages() throws(CannotJudgeReason) {
    guard let percent = criterion.percent, percent >= 0, percent <= 100 else {
      throw .criterionIncomplete
    }
    let goal = ExactRatio(percent)
    let isToDecrease = target.isToDecrease
    judge { isToDecrease ? $0.value <= goal : $0.value >= goal }
    guard criterion.kind == .compound else { return }
    let unusable = Set(unused.map(\.reading))
    for reading in readings where reading.gap == nil {
      guard !unusable.contains(reading.id), let value = reading.value else { continue }
      pooled.append((value, reading.unit == .percent ? 100 : reading.outOf ?? 100))
    }
  }

  private func judgeValues(lowerIsBetter: Bool) throws(CannotJudgeReason) {
    guard let value = criterion.value else { throw .criterionIncomplete }
    let goal = ExactRatio(value)
    guard let least = criterion.minimumAccuracy.map({ ExactRatio($0) }) else {
      judge { lowerIsBetter ? $0.value <= goal : $0.value >= goal }
      return
    }
    let series = ReadingSeries(target, readings)
    missed = series.missed
    unused = series.unused
    for point in series.points {
      guard let accuracy = point.accuracy else {
        for reading in readings where reading.on == point.on && reading.value != nil {
          reject(reading, .accuracyNotRecorded)
        }
        continue
      }
      let reaches = lowerIsBetter ? point.value <= goal : point.value >= goal
      add(on: point.on, passed: reaches && accuracy >= least ? 1 : 0, point.context)
    }
  }

  private func judgeLevels() throws(CannotJudgeReason) {
    guard let level = criterion.level.flatMap({ Number(exactly: $0) }) else {
      throw .criterionIncomplete
    }
    let goal = ExactRatio(level)
    let isToDecrease = target.isToDecrease
    judge { isToDecrease ? $0.value <= goal : $0.value >= goal }
  }

  private func judgeAttainment() throws(CannotJudgeReason) {
    let wanted = criterion.level ?? 0
    guard target.hasAnchors else {
      guard let level = Number(exactly: wanted) else { throw .criterionIncomplete }
      let goal = ExactRatio(level)
      judge { $0.value >= goal }
      return
    }
    let ladder = try AttainmentLadder(target.attainmentLevels)
    judge { ladder.level(at: $0.value) >= wanted }
  }

  /// Returns the percentage over the last occasions taken together.
  func pooledPercent(of count: Int) -> Double? {
    guard criterion.kind == .compound, pooled.count >= count else { return nil }
    let last = pooled.suffix(count)
    let passed = CompensatedSum.of(last.map(\.passed.doubleValue))
    let total = CompensatedSum.of(last.map(\.total.doubleValue))
    let percent = passed / total * 100
    return percent.isFinite ? percent : nil
  }
}
