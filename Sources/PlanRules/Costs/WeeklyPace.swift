import PlanModel

/// How many times something happens in some weeks, where weeks can say it.
struct WeeklyPace {
  /// How many times, 0 to 1,000.
  let times: Int

  /// In how many weeks, 1 to 520.
  let weeks: Int

  /// The pace of a frequency, `nil` for periods that aren't a fixed number of weeks.
  init?(_ frequency: Frequency?) {
    guard let frequency, 0...200 ~= frequency.times, 1...520 ~= frequency.every else {
      return nil
    }
    if frequency.period.rawValue.hasBytes(of: "week") {
      times = frequency.times
    } else if frequency.period.rawValue.hasBytes(of: "day") {
      times = frequency.times * 5
    } else {
      return nil
    }
    // "Every two days" is five times in two weeks.
    weeks = frequency.every
  }
}
