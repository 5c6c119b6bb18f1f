public import PlanModel

extension DeadlinePeriod {
  /// Returns the last day of the period.
  ///
  /// For a limit it is the last day on which the duty is met, for a minimum the last day
  /// that somebody must be given.
  ///
  /// - Parameters:
  ///   - day: The day of the event.
  ///   - calendar: What tells working days and school days. Weeks, months and days are the
  ///     same in every calendar.
  /// - Returns: The day, or `nil` if it lies outside the calendar, if the period holds no
  ///   day, or if nothing tells which days are school days.
  public func day(from day: Day, in calendar: DeadlineCalendar = .weekdays) -> Day? {
    end(from: day, in: calendar)?.adding(exactly: weeksLess, negated: true, .weeks)
  }

  /// Returns the day that people call the deadline.
  ///
  /// It is the last day of the period, but for what must be done *before* a day: that is 15
  /// February to everybody, although the 14th is the last day on which it is done in time.
  ///
  /// - Parameters:
  ///   - day: The day of the event.
  ///   - calendar: What tells working days and school days.
  /// - Returns: The day, or `nil` where ``day(from:in:)`` finds none.
  public func statutoryDay(
    from day: Day,
    in calendar: DeadlineCalendar = .weekdays
  ) -> Day? {
    let last = self.day(from: day, in: calendar)
    guard case .before = count, weeksLess == 0 else { return last }
    return last?.adding(exactly: .days(1))
  }

  private func end(from day: Day, in calendar: DeadlineCalendar) -> Day? {
    switch count {
    case .days(let days): day.adding(exactly: .days(days))
    case .daysBeginningWith(let days):
      days > 0 ? day.adding(exactly: .days(days - 1)) : nil
    case .weeks(let weeks): day.adding(exactly: .weeks(weeks))
    case .weeksBefore(let weeks): day.adding(exactly: weeks, negated: true, .weeks)
    case .months(let months): day.adding(exactly: .months(months))
    case .monthsBefore(let months): day.adding(exactly: months, negated: true, .months)
    case .monthsStartingWith(let months): day.lastDay(ofMonthsStartingHere: months)
    case .workingDays(let days): calendar.workingDay(days, after: day)
    case .workingDaysBeginningWith(let days):
      day.adding(exactly: .days(-1)).flatMap { calendar.workingDay(days, after: $0) }
    case .schoolDays(let days): calendar.schoolDay(days, after: day)
    case .before(let month, let dayOfMonth):
      Day(year: day.year, month: month, day: dayOfMonth)?.adding(exactly: .days(-1))
    }
  }
}

extension Day {
  fileprivate func adding(
    exactly count: Int,
    negated: Bool,
    _ unit: CalendarSpan.Unit
  ) -> Day? {
    count == .min ? nil : adding(exactly: CalendarSpan(-count, unit))
  }

  // The day before the anniversary, clamped to the end of a shorter month before the step
  // back. From the first of a month it is the end of a month, also the calendar's last.
  fileprivate func lastDay(ofMonthsStartingHere months: Int) -> Day? {
    guard months > 0 else { return nil }
    guard dayOfMonth > 1 else {
      return adding(exactly: .months(months - 1))?.endOfMonth
    }
    return adding(exactly: .months(months))?.adding(exactly: .days(-1))
  }
}
