import PlanModel

extension SchoolCalendar {
  /// Which week of its term a week is, from 1, of those in which the school is open.
  ///
  /// - Parameter week: The number of the week, by which ``/PlanModel/Day/week`` counts.
  /// - Returns: The number, or `nil` in a week without a school day.
  func numberInTerm(ofWeek week: Int) -> Int? {
    let monday = Day(place: week * 7)
    guard let open = nextSchoolDay(onOrAfter: monday), open.week == week,
      let term = term(containing: open)
    else { return nil }
    return openWeeks.count(through: week)
      - openWeeks.count(through: term.firstDay.week - 1)
  }
}
