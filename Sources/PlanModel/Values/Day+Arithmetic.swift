extension Day {
  /// Returns the day a span later, or the first or last day of the calendar.
  ///
  /// - Parameter span: How far to go; a negative span leads back.
  /// - Returns: The day, stopped at ``first`` or ``last``.
  public func adding(_ span: CalendarSpan) -> Day {
    adding(exactly: span) ?? (span.count < 0 ? .first : .last)
  }

  /// Returns the day a span later, if the calendar has it.
  ///
  /// - Parameter span: How far to go; a negative span leads back.
  /// - Returns: The day, or `nil` before 0001-01-01 and after 9999-12-31.
  public func adding(exactly span: CalendarSpan) -> Day? {
    switch span.unit {
    case .days: adding(days: span.count)
    case .weeks: adding(days: span.count, times: 7)
    case .months: adding(months: span.count)
    case .years: adding(months: span.count, times: 12)
    }
  }

  private func adding(days count: Int, times factor: Int = 1) -> Day? {
    let (days, productOverflow) = count.multipliedReportingOverflow(by: factor)
    let (sum, sumOverflow) = Int(number).addingReportingOverflow(days)
    guard !productOverflow, !sumOverflow else { return nil }
    return Day(number: sum)
  }

  private func adding(months count: Int, times factor: Int = 1) -> Day? {
    let (year, month, day) = parts
    let (months, productOverflow) = count.multipliedReportingOverflow(by: factor)
    let (total, sumOverflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !productOverflow, !sumOverflow, total >= 12, total < 120_000 else { return nil }
    let target = (year: total / 12, month: total % 12 + 1)
    let length = Day.length(ofMonth: target.month, year: target.year)
    return Day(year: target.year, month: target.month, day: min(day, length))
  }

  /// Returns the number of days from this day to another.
  ///
  /// - Parameter other: The day to count to.
  /// - Returns: Zero for the same day, negative if the other day is earlier.
  public func days(until other: Day) -> Int {
    Int(other.number) - Int(number)
  }

  /// Returns the day a span after another day.
  public static func + (day: Day, span: CalendarSpan) -> Day {
    day.adding(span)
  }

  /// Returns the day a span before another day.
  public static func - (day: Day, span: CalendarSpan) -> Day {
    guard span.count != .min else { return .last }
    return day.adding(CalendarSpan(-span.count, span.unit))
  }

  /// Returns the first of a weekday on or after this day.
  ///
  /// - Parameter weekday: The day of the week to look for.
  /// - Returns: This day, or one of the six after it; ``last`` at the end of the calendar.
  public func onOrAfter(_ weekday: Weekday) -> Day {
    let wanted = Weekday.allCases.firstIndex(of: weekday) ?? 0
    let present = (Int(number) + 719_162) % 7
    return self + .days((wanted - present + 7) % 7)
  }

  /// Returns the last of a weekday on or before this day.
  ///
  /// - Parameter weekday: The day of the week to look for.
  /// - Returns: This day, or one of the six before it; ``first`` at the start of the calendar.
  public func onOrBefore(_ weekday: Weekday) -> Day {
    let wanted = Weekday.allCases.firstIndex(of: weekday) ?? 0
    let present = (Int(number) + 719_162) % 7
    return self - .days((present - wanted + 7) % 7)
  }

  /// The last day of the month that this day is in.
  public var endOfMonth: Day {
    let (year, month, day) = parts
    return self + .days(Day.length(ofMonth: month, year: year) - day)
  }
}

// MARK: - Strideable

extension Day: Strideable {
  public func distance(to other: Day) -> Int { days(until: other) }

  public func advanced(by count: Int) -> Day { adding(.days(count)) }
}
