import PlanModel

/// The values of the current phase of a target with their weeks.
struct TargetTrend {
  let points: [TrendPoint]
  let days: [SeriesPoint]

  /// The weeks to the last value from the baseline, or from the last value of the phase
  /// before.
  let weeks: Double

  init(
    _ target: Target,
    _ series: ReadingSeries,
    in time: TeachingTime = .everyDay
  ) {
    let phase = series.currentPhase
    days = Array(phase.points)
    let zero = target.countsFrom ?? days.first?.on
    let since = phase.since ?? zero
    points = days.map { day in
      let week = zero.map { time.weeks(from: $0, through: day.on) } ?? 0
      return TrendPoint(week: week, value: day.value.doubleValue)
    }
    let last = days.last?.on
    weeks =
      since.flatMap { from in last.map { time.weeks(from: from, through: $0) } } ?? 0
  }

  var adequacy: DataAdequacy { DataAdequacy(readings: points.count, weeks: weeks) }

  /// Why a slope of the target would mean nothing, `nil` if it means something.
  static func limit(of target: Target) -> CannotJudgeReason? {
    if target.isOpenOutcome { return .openOutcome }
    if target.measure?.kind == .masteryMeasure { return .masteryMeasure }
    if target.isOrdinal { return .ordinalScale }
    return target.judgedKind == .frequency ? .countsPerPeriod : nil
  }
}
