public import PlanModel

extension SchoolCalendar {
  /// Returns whether the school is open to pupils on a day.
  ///
  /// - Parameter day: The day to ask about.
  /// - Returns: `true` on a weekday in a term and in no closure.
  public func isSchoolDay(_ day: Day) -> Bool {
    WeekdayNumber.number(of: day).map(openDays.contains) ?? false
  }

  /// Returns how many school days a range of days has.
  ///
  /// - Parameter days: The days, both ends included.
  /// - Returns: The number of school days.
  public func schoolDayCount(in days: ClosedRange<Day>) -> Int {
    guard let weekdays = WeekdayNumber.range(days) else { return 0 }
    return openDays.count(through: weekdays.upperBound)
      - openDays.count(through: weekdays.lowerBound - 1)
  }

  /// Returns the first school day on or after a day.
  ///
  /// - Parameter day: The day from which to look.
  /// - Returns: The school day, or `nil` if the calendar has no later one.
  public func nextSchoolDay(onOrAfter day: Day) -> Day? {
    openDays.first(atOrAfter: WeekdayNumber.number(onOrAfter: day)).map(WeekdayNumber.day)
  }

  /// Returns the last school day on or before a day.
  ///
  /// - Parameter day: The day from which to look back.
  /// - Returns: The school day, or `nil` if the calendar has no earlier one.
  public func previousSchoolDay(onOrBefore day: Day) -> Day? {
    openDays.last(atOrBefore: WeekdayNumber.number(onOrBefore: day)).map(
      WeekdayNumber.day
    )
  }

  /// Returns why a day is not a school day.
  ///
  /// - Parameter day: The day to ask about.
  /// - Returns: The reason, or `nil` on a school day.
  public func reasonClosed(on day: Day) -> ClosedReason? {
    guard !isSchoolDay(day) else { return nil }
    guard !day.weekday.isWeekend else { return .weekend }
    guard termSpans.source(of: day) != nil else { return .outsideTerms }
    return .closure(closure(on: day)?.kind)
  }
}

// MARK: - Parts of the year

extension SchoolCalendar {
  /// Returns the term that has a day.
  ///
  /// - Parameter day: The day to look for, open or closed.
  /// - Returns: The term, the one that begins first if terms overlap, or `nil` in a holiday.
  public func term(containing day: Day) -> Term? {
    termSpans.source(of: day).map { terms[$0] }
  }

  /// Returns the part of a term that has a day.
  ///
  /// - Parameter day: The day to look for, open or closed.
  /// - Returns: The half-term, or `nil` in a holiday and at the weekend beside one.
  public func halfTerm(containing day: Day) -> HalfTerm? {
    let position = halfTerms.firstPosition { $0.days.upperBound >= day }
    guard position < halfTerms.count else { return nil }
    return halfTerms[position].days.contains(day) ? halfTerms[position] : nil
  }

  /// Returns the closure that has a day.
  ///
  /// - Parameter day: The day to look for, in a term or not.
  /// - Returns: The closure, the one that begins first if closures overlap, or `nil`.
  public func closure(on day: Day) -> Closure? {
    closureSpans.source(of: day).map { closures[$0] }
  }

  /// The weeks in which the school is open on at least one day, each named by its Monday.
  ///
  /// These are the teaching weeks that a cadence in teaching weeks counts.
  public var schoolWeeks: [Day] {
    openWeeks.runs.flatMap { weeks in weeks.map { Day(place: $0 * 7) } }
  }

  /// The academic years that the terms touch, `nil` for a calendar without terms.
  ///
  /// Academic years run from 1 September to 31 August. Outside them the calendar knows
  /// nothing, so no review is moved from a day outside to one inside.
  public var coverage: ClosedRange<Day>? {
    guard let first = termSpans.spans.first?.days.lowerBound,
      let last = termSpans.spans.last?.days.upperBound
    else { return nil }
    let startYear = first.month < 9 ? first.year - 1 : first.year
    let endYear = last.month < 9 ? last.year : last.year + 1
    let start = Day(year: startYear, month: 9, day: 1) ?? .first
    let end = Day(year: endYear, month: 8, day: 31) ?? .last
    return start...end
  }
}
