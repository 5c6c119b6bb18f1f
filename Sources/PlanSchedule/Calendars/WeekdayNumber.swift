import PlanModel

/// Numbers for Mondays to Fridays that run on over weekends.
///
/// Friday is followed by Monday, so a stretch of weekdays is a plain range of integers.
enum WeekdayNumber {
  /// The number of a weekday, `nil` at a weekend.
  static func number(of day: Day) -> Int? {
    let place = day.place
    return place % 7 < 5 ? place / 7 * 5 + place % 7 : nil
  }

  /// The number of the first weekday on or after a day.
  static func number(onOrAfter day: Day) -> Int {
    let place = day.place
    return place / 7 * 5 + min(place % 7, 5)
  }

  /// The number of the last weekday on or before a day.
  static func number(onOrBefore day: Day) -> Int {
    let place = day.place
    return place / 7 * 5 + min(place % 7, 4)
  }

  /// The numbers of the weekdays in a range of days, `nil` if it has none.
  static func range(_ days: ClosedRange<Day>) -> ClosedRange<Int>? {
    let first = number(onOrAfter: days.lowerBound)
    let last = number(onOrBefore: days.upperBound)
    return first <= last ? first...last : nil
  }

  /// The weekday with a number.
  static func day(_ number: Int) -> Day {
    Day(place: number / 5 * 7 + number % 5)
  }
}
