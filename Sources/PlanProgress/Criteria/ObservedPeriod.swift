import PlanModel

/// A period in which times are counted.
struct ObservedPeriod: Equatable {
  let first: Day
  let last: Day

  /// Whether the school is closed on some of its days, so that it says less than others.
  private(set) var isShort = false

  /// Tells the sessions of one day apart.
  private var session = 0

  /// Finds the period of a day; each reading is a session of its own.
  ///
  /// - Returns: `nil` for a day that lies in no period of the school.
  static func containing(
    _ day: Day,
    _ unit: PeriodUnit,
    place: Int,
    in time: TeachingTime
  ) throws(CannotJudgeReason) -> Self? {
    switch unit {
    case .session: return Self(first: day, last: day, session: place)
    case .day: return Self(first: day, last: day)
    case .week: return time.isKnown ? schoolWeek(of: day, in: time) : week(of: day)
    case .month:
      return Self(first: day - .days(day.dayOfMonth - 1), last: day.endOfMonth)
    case .year:
      let first = Day(year: day.year, month: 1, day: 1)
      let last = Day(year: day.year, month: 12, day: 31)
      return Self(first: first ?? .first, last: last ?? .last)
    case .term: return try range(of: day, in: time.terms)
    case .halfTerm: return try range(of: day, in: time.halfTerms)
    default: throw .periodNeedsCalendar
    }
  }

  private static func week(of day: Day) -> Self {
    Self(first: day.onOrBefore(.monday), last: day.onOrAfter(.sunday))
  }

  /// The school days of a week, from the first through the last.
  private static func schoolWeek(of day: Day, in time: TeachingTime) -> Self? {
    guard !day.weekday.isWeekend, !time.isClosed(on: day) else { return nil }
    let monday = day.onOrBefore(.monday)
    let open = (0..<5).map { monday + .days($0) }.filter { !time.isClosed(on: $0) }
    guard let first = open.first, let last = open.last else { return nil }
    return Self(first: first, last: last, isShort: open.count < 5)
  }

  private static func range(
    of day: Day,
    in ranges: [ClosedRange<Day>]
  ) throws(CannotJudgeReason) -> Self? {
    guard !ranges.isEmpty else { throw .periodNeedsCalendar }
    return ranges.first { $0.contains(day) }.map {
      Self(first: $0.lowerBound, last: $0.upperBound)
    }
  }
}
