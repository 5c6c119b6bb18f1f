import PlanModel

/// A bank holiday that comes back every year.
struct BankHolidayRule: Sendable {
  /// Where in a year the holiday falls.
  enum Occurrence: Sendable {
    /// On a day of a month; at a weekend another day stands in.
    case on(day: Int, month: Int)

    /// On the first Monday of a month.
    case firstMonday(month: Int)

    /// On the last Monday of a month.
    case lastMonday(month: Int)

    /// A number of days after Easter Sunday, negative before it.
    case afterEaster(days: Int)

    /// The day in a year, `nil` outside the calendar.
    func day(in year: Int) -> Day? {
      switch self {
      case .on(let day, let month):
        Day(year: year, month: month, day: day)
      case .firstMonday(let month):
        Day(year: year, month: month, day: 1)?.onOrAfter(.monday)
      case .lastMonday(let month):
        Day(year: year, month: month, day: 1)?.endOfMonth.onOrBefore(.monday)
      case .afterEaster(let days):
        Easter.sunday(in: year).map { $0 + .days(days) }
      }
    }
  }

  let name: String
  let occurrence: Occurrence
  let source: Citation

  /// The first year of the holiday; earlier ones do not have it.
  let firstYear: Int

  init(
    _ name: String,
    _ occurrence: Occurrence,
    _ source: Citation,
    since firstYear: Int = BankHolidays.firstYear
  ) {
    self.name = name
    self.occurrence = occurrence
    self.source = source
    self.firstYear = firstYear
  }
}
