import PlanModel

/// The values of the phase that a rule looks at, with the words for them.
struct RulePhase {
  let trend: TargetTrend
  let unit: MeasureUnit?

  /// The last day of the phase before, `nil` in the first phase.
  let since: Day?

  init(_ target: Target, _ readings: [Reading], in time: TeachingTime) {
    let series = ReadingSeries(target, readings)
    trend = TargetTrend(target, series, in: time)
    unit = series.scale.unit
    since = series.currentPhase.since
  }

  var days: [SeriesPoint] { trend.days }

  /// The readings behind the values.
  var readings: [Reading.ID] { days.flatMap(\.readings) }

  /// The number of readings and their days, such as "10 readings from 14 September 2026 to
  /// 16 November 2026".
  var span: String {
    guard let first = days.first?.on, let last = days.last?.on else {
      return "no readings"
    }
    let count = Amount.count(days.count, "reading")
    return first == last
      ? "\(count) of \(first.inWords)"
      : "\(count) from \(first.inWords) to \(last.inWords)"
  }

  /// How far the data can be trusted, as a sentence.
  var adequacyText: String {
    switch trend.adequacy {
    case .adequate: "That is enough to show a trend, as a rule."
    case .provisional: "This rests on few readings and may change."
    default: "These are too few readings to show a trend."
    }
  }

  /// Whether a rule has what it needs.
  func suffices(for rule: ProgressRule) -> Bool {
    days.count >= rule.minimumReadings && trend.weeks >= rule.minimumWeeks
  }
}
