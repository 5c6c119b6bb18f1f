import PlanModel

extension Day {
  // Places count from 0001-01-01, which was a Monday, so that weeks are places by seven.

  /// The number of days since the first day of the calendar, 0 for that day.
  var place: Int { Day.first.days(until: self) }

  /// Creates the day at a place, or the nearest end of the calendar.
  init(place: Int) {
    self = Day.first + .days(place)
  }

  /// The number of the week, Monday to Sunday, from 0.
  var week: Int { place / 7 }
}
