import PlanModel

extension SchoolCalendar {
  /// What looks wrong in a school year as a whole.
  func yearFaults(
    _ year: SchoolYear,
    _ expectations: CalendarExpectations
  ) -> [CalendarFault] {
    [
      incompleteYear(year),
      shortYear(year, expectations.minimumSchoolDays),
      trainingDays(of: year, expectations.trainingDays),
    ].compactMap(\.self)
  }

  /// Months before the first term and after the last, from September to June.
  private func incompleteYear(_ year: SchoolYear) -> CalendarFault? {
    let startYear = year.academicYear.startYear
    func months(to day: Day) -> Int { (day.year - startYear) * 12 + day.month - 9 }
    let before = max(0, months(to: year.days.lowerBound))
    let after = max(0, 9 - months(to: year.days.upperBound))
    guard before + after > 0 else { return nil }
    let months = before + after == 1 ? "a month" : "\(before + after) months"
    return CalendarFault(
      code: .yearIncomplete,
      index: nil,
      day: year.days.lowerBound,
      description:
        "the school year \(year.academicYear) has \(months) without a term from"
        + " September to June: check that all its terms are listed"
    )
  }

  private func shortYear(_ year: SchoolYear, _ minimum: Int?) -> CalendarFault? {
    guard let minimum, year.schoolDayCount < minimum else { return nil }
    return CalendarFault(
      code: .yearTooShort,
      index: nil,
      day: year.days.lowerBound,
      description:
        "the school year \(year.academicYear) has \(year.schoolDayCount) school"
        + " days of \(minimum): check that all its terms are listed"
    )
  }

  private func trainingDays(of year: SchoolYear, _ expected: Int?) -> CalendarFault? {
    guard let expected, year.trainingDayCount != expected else { return nil }
    return CalendarFault(
      code: .yearTrainingDays,
      index: nil,
      day: year.days.lowerBound,
      description:
        "the school year \(year.academicYear) has \(year.trainingDayCount) staff"
        + " training days and \(expected) are usual: check the list, unless some are held"
        + " in evenings"
    )
  }
}
