public import PlanModel

extension SchoolCalendar {
  /// A calendar for when nothing is known: every weekday is a school day.
  public static let everyWeekday = SchoolCalendar(
    terms: [Term(name: "Every weekday", from: .first, through: .last)],
    closures: [],
    isFallback: true
  )

  /// Returns a rough split of one academic year, for when no calendar is given.
  ///
  /// - Parameters:
  ///   - year: The academic year.
  ///   - nation: The nation whose bank holidays are closed.
  ///   - bankHolidays: The bank holidays.
  /// - Returns: The calendar of ``fallback(from:through:nation:bankHolidays:)``.
  public static func fallback(
    for year: AcademicYear,
    nation: Nation = .england,
    bankHolidays: BankHolidays = .standard
  ) -> SchoolCalendar {
    fallback(from: year, through: year, nation: nation, bankHolidays: bankHolidays)
  }

  /// Returns a rough split of academic years, for when no calendar is given.
  ///
  /// Autumn runs from 1 September to 31 December, spring to Easter Sunday, summer to 31
  /// August. Every weekday but the bank holidays is open, holidays too, as nobody knows when
  /// a school has them. The split is common practice and no rule; it was not verified.
  /// ``isFallback`` tells it from a school's own calendar.
  ///
  /// - Parameters:
  ///   - first: The first academic year.
  ///   - last: The last academic year; none if it is before the first.
  ///   - nation: The nation whose bank holidays are closed.
  ///   - bankHolidays: The bank holidays.
  /// - Returns: The calendar.
  public static func fallback(
    from first: AcademicYear,
    through last: AcademicYear,
    nation: Nation = .england,
    bankHolidays: BankHolidays = .standard
  ) -> SchoolCalendar {
    guard first <= last else {
      return SchoolCalendar(terms: [], closures: [], isFallback: true)
    }
    let terms = (first.startYear...last.startYear).flatMap(fallbackTerms)
    return SchoolCalendar(
      terms: terms,
      closures: bankHolidays.closures(within: first.first...last.last, nation: nation),
      isFallback: true
    )
  }

  /// The terms of an academic year, without those that lie outside the calendar.
  private static func fallbackTerms(_ startYear: Int) -> [Term] {
    let year = startYear + 1
    let easter = Easter.sunday(in: year)
    return [
      fallbackTerm(
        "Autumn term \(startYear)",
        from: Day(year: startYear, month: 9, day: 1),
        through: Day(year: startYear, month: 12, day: 31)
      ),
      fallbackTerm(
        "Spring term \(year)",
        from: Day(year: year, month: 1, day: 1),
        through: easter
      ),
      fallbackTerm(
        "Summer term \(year)",
        from: easter.map { $0 + .days(1) },
        through: Day(year: year, month: 8, day: 31)
      ),
    ].compactMap(\.self)
  }

  private static func fallbackTerm(
    _ name: String,
    from first: Day?,
    through last: Day?
  ) -> Term? {
    guard let first, let last else { return nil }
    return Term(name: name, from: first, through: last)
  }
}
