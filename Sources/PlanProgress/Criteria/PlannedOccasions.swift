import PlanModel

/// Counts the occasions that a schedule plans between two days.
struct PlannedOccasions {
  private let start: Day
  private let end: Day
  private let time: TeachingTime

  /// Begins after a day; no more than some years are looked at.
  init(after start: Day, through end: Day, in time: TeachingTime) {
    self.start = start
    self.end = min(end, start + .years(20))
    self.time = time
  }

  /// Counts fixed days, or else how often a frequency falls.
  func count(
    _ days: [Day],
    _ frequency: Frequency?
  ) throws(CannotJudgeReason) -> Int {
    guard days.isEmpty else {
      return Set(days).count { start < $0 && $0 <= end && !time.isClosed(on: $0) }
    }
    guard let frequency else { throw .scheduleMissing }
    return try count(frequency)
  }

  func count(_ frequency: Frequency) throws(CannotJudgeReason) -> Int {
    guard 1...1_000 ~= frequency.times, 1...1_000 ~= frequency.every else {
      throw .scheduleMissing
    }
    return try periods(frequency.period) / frequency.every * frequency.times
  }

  /// How many periods end after the start and by the end.
  private func periods(_ unit: PeriodUnit) throws(CannotJudgeReason) -> Int {
    switch unit {
    case .day: schoolDays
    case .week: time.days(after: start, through: end) / 7
    case .month: spans { .months($0) }
    case .year: spans { .years($0) }
    case .term: try ends(of: time.terms)
    case .halfTerm: try ends(of: time.halfTerms)
    default: throw .scheduleMissing
    }
  }

  private var schoolDays: Int {
    guard start < end else { return 0 }
    var count = 0
    var day = start + .days(1)
    while day <= end {
      if !day.weekday.isWeekend, !time.isClosed(on: day) { count += 1 }
      guard day < .last else { break }
      day = day + .days(1)
    }
    return count
  }

  private func spans(_ span: (Int) -> CalendarSpan) -> Int {
    var count = 0
    while let next = start.adding(exactly: span(count + 1)), next <= end { count += 1 }
    return count
  }

  private func ends(of ranges: [ClosedRange<Day>]) throws(CannotJudgeReason) -> Int {
    guard !ranges.isEmpty else { throw .periodNeedsCalendar }
    return ranges.count { start < $0.upperBound && $0.upperBound <= end }
  }
}
