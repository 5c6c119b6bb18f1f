public import PlanModel

extension BankHolidays {
  /// Returns whether a day is a working day: a weekday that is no bank holiday.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - nation: The nation.
  /// - Returns: `true` on working days, and on every weekday of a year whose bank holidays
  ///   are not known.
  public func isWorkingDay(_ day: Day, in nation: Nation) -> Bool {
    !day.weekday.isWeekend && bankHoliday(on: day, in: nation) == nil
  }

  /// Returns the working day that is a number of working days after a day.
  ///
  /// The day itself is not counted, be it a working day or not.
  ///
  /// - Parameters:
  ///   - count: How many working days to count; a negative number counts back, and 0 gives
  ///     the day itself.
  ///   - day: The day from which to count.
  ///   - nation: The nation whose bank holidays are left out.
  /// - Returns: The day, or `nil` if the count leaves the calendar or meets a year whose
  ///   bank holidays are not known.
  public func workingDay(_ count: Int, after day: Day, in nation: Nation) -> Day? {
    let last = WeekdayNumber.number(onOrBefore: .last)
    guard count != 0 else { return day }
    guard count.magnitude <= last, covers(day.year, in: nation) else { return nil }
    var found =
      count > 0
      ? WeekdayNumber.number(onOrBefore: day) + count
      : WeekdayNumber.number(onOrAfter: day) + count
    // Each bank holiday on the way puts the day one weekday further.
    let step = count.signum()
    var year = day.year
    while 0...last ~= found, covers(year, in: nation) {
      for holiday in weekdayHolidays(in: year, nation: nation, forwards: count > 0)
      where count > 0 ? holiday > day : holiday < day {
        guard let number = WeekdayNumber.number(of: holiday) else { continue }
        if count > 0 ? number <= found : number >= found { found += step }
      }
      guard 0...last ~= found else { return nil }
      let result = WeekdayNumber.day(found)
      guard result.year != year else { return result }
      year += step
    }
    return nil
  }

  /// Returns how many working days a range of days has.
  ///
  /// - Parameters:
  ///   - days: The days, both ends included.
  ///   - nation: The nation whose bank holidays are left out.
  /// - Returns: The number of weekdays that are no bank holidays.
  public func workingDayCount(in days: ClosedRange<Day>, nation: Nation) -> Int {
    let weekdays = WeekdayNumber.range(days)?.count ?? 0
    let holidays = self.days(within: days, nation: nation)
    return weekdays - holidays.count { !$0.day.weekday.isWeekend }
  }

  private func weekdayHolidays(in year: Int, nation: Nation, forwards: Bool) -> [Day] {
    let holidays = days(in: year, nation: nation).map(\.day)
    return forwards ? holidays : holidays.reversed()
  }
}
