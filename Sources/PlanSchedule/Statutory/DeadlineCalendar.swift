public import PlanModel

/// What tells working days and school days apart from other days.
///
/// Only a few deadlines need it: the transfer of a plan between authorities in England runs
/// in working days, and a school in Wales has school days to make a plan.
///
/// ```swift
/// let calendar = DeadlineCalendar(nation: .england)
/// DeadlinePeriod.workingDays(15).day(from: "2026-12-14", in: calendar)    // 2027-01-07
/// ```
public struct DeadlineCalendar: Hashable, Sendable {
  /// The nation whose bank holidays are no working days.
  ///
  /// `nil` if none is known; then every weekday counts, which gives a day that may be too
  /// early and is never too late.
  public var nation: Nation?

  /// The bank holidays.
  public var bankHolidays: BankHolidays

  /// The school's year, `nil` if not known; then no school day is found.
  public var school: SchoolCalendar?

  /// Creates a calendar.
  ///
  /// - Parameters:
  ///   - nation: The nation whose bank holidays are no working days.
  ///   - bankHolidays: The bank holidays.
  ///   - school: The school's year.
  public init(
    nation: Nation?,
    bankHolidays: BankHolidays = .standard,
    school: SchoolCalendar? = nil
  ) {
    self.nation = nation
    self.bankHolidays = bankHolidays
    self.school = school
  }

  /// A calendar that knows neither bank holidays nor a school.
  public static let weekdays = DeadlineCalendar(nation: nil)

  /// Returns the day a number of working days after a day, which is not counted itself.
  ///
  /// - Parameters:
  ///   - count: The number of working days, at least one.
  ///   - day: The day from which to count.
  /// - Returns: The day, or `nil` for a count below one, outside the calendar, and where the
  ///   bank holidays are not known.
  public func workingDay(_ count: Int, after day: Day) -> Day? {
    guard count > 0 else { return nil }
    if let nation { return bankHolidays.workingDay(count, after: day, in: nation) }
    let (number, overflow) = WeekdayNumber.number(onOrBefore: day)
      .addingReportingOverflow(count)
    let last = WeekdayNumber.number(onOrBefore: .last)
    return overflow || number > last ? nil : WeekdayNumber.day(number)
  }

  /// Returns the day a number of school days after a day, which is not counted itself.
  ///
  /// - Parameters:
  ///   - count: The number of school days, at least one.
  ///   - day: The day from which to count.
  /// - Returns: The day, or `nil` for a count below one and where the school's year is not
  ///   known for the days that are counted.
  public func schoolDay(_ count: Int, after day: Day) -> Day? {
    guard count > 0, let school, school.coverage?.contains(day) == true else {
      return nil
    }
    let before = school.openDays.count(through: WeekdayNumber.number(onOrBefore: day))
    let (offset, overflow) = before.addingReportingOverflow(count - 1)
    return overflow ? nil : school.openDays.number(at: offset).map(WeekdayNumber.day)
  }
}
