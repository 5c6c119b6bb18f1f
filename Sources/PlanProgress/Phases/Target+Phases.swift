import PlanModel

extension Target {
  /// Returns the readings of the target by a day, those before its baseline too, without
  /// those that were corrected.
  func readingsOfAllPhases(in readings: [Reading], through day: Day) -> [Reading] {
    let own = readings.filter { $0.target == id && $0.on <= day }
    let corrections = own.filter { $0.supersedes != $0.id }
    let corrected = Set(corrections.compactMap(\.supersedes))
    return own.filter { !corrected.contains($0.id) }
      .sorted { ($0.on, $0.id) < ($1.on, $1.id) }
  }

  /// The change with which work on the target began, `nil` if no day is known.
  var beginningOfWork: PhaseChange? {
    firstDayThatCounts.map { PhaseChange(on: $0, reason: .workBegan) }
  }

  /// The scores of the baseline as values of its day, where no reading tells more.
  func baselineScores(beside values: [DatedValue], on scale: Scale) -> [DatedValue] {
    guard let baseline, let day = baseline.on else { return [] }
    if let first = values.first, first.on <= day { return [] }
    var scale = scale
    var scores: [DatedValue] = []
    for score in baseline.scores {
      let value = try? scale.ratio(score, outOf: baseline.outOf, unit: baseline.unit)
      // Part of the scores would be another baseline.
      guard let value else { return [] }
      scores.append(DatedValue(score: value, on: day))
    }
    return scores
  }

  /// Which way is better, where staying is a way too.
  var improvement: Direction {
    if measure?.direction == .maintain { return .maintain }
    return isToDecrease ? .decrease : .increase
  }

  /// Why phases of the target can't be compared, `nil` if they can.
  var phaseLimit: CannotJudgeReason? {
    if isOpenOutcome { return .openOutcome }
    if measure?.kind == .masteryMeasure { return .skillsDiffer }
    if improvement == .maintain { return .maintenance }
    return judgedKind == .frequency ? .countsPerPeriod : nil
  }
}

extension ScaleOfMeasurement {
  /// The scale of the values of a target; a ratio scale only for units that start at none.
  init(of target: Target, in unit: MeasureUnit?) {
    let withTrueZero: Set<MeasureUnit> = [
      .correct, .percent, .wordsPerMinute, .digitsCorrect, .minutes, .seconds, .times,
      .prompts, .words, .steps, .secondsToBegin, .minutesToBegin, .secondsBetween,
      .minutesBetween,
    ]
    self =
      target.isOrdinal
      ? .ordinal : unit.map(withTrueZero.contains) == true ? .ratio : .interval
  }
}
