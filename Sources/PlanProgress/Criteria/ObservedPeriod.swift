import PlanModel

/// A period in which times are counted.
struct ObservedPeriod: Equatable {
  let first: Day
  let last: Day

  /// Tells the sessions of one day apart.
  private var session = 0

  /// Finds the period of a day; each reading is a session of its own.
  init(of day: Day, _ unit: PeriodUnit, place: Int) throws(CannotJudgeReason) {
    switch unit {
    case .session, .day:
      first = day
      last = day
      if unit == .session { session = place }
    case .week:
      first = day.onOrBefore(.monday)
      last = day.onOrAfter(.sunday)
    case .month:
      first = day - .days(day.dayOfMonth - 1)
      last = day.endOfMonth
    case .year:
      first = Day(year: day.year, month: 1, day: 1) ?? .first
      last = Day(year: day.year, month: 12, day: 31) ?? .last
    default: throw .periodNeedsCalendar
    }
  }
}

/// How many times something happened in a period so far.
struct PeriodTally {
  let period: ObservedPeriod
  var times = 0
  var isObserved = false
  var hasGap = false
  var context = OccasionContext()

  init(_ period: ObservedPeriod) {
    self.period = period
  }
}
