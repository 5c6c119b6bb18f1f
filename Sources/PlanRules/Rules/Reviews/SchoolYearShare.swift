import PlanModel

/// The part of a school year that has passed, to ask for no more than its share.
///
/// Of three meetings a year the first is expected after a third of the year, when the
/// autumn term is over.
struct SchoolYearShare {
  private let days: Int

  /// The days from one to another; none if the first is the later.
  init(from first: Day, through last: Day) {
    days = max(0, min(366, first.days(until: last) + 1))
  }

  /// Returns how many of what happens some times a year are to be over by now.
  func expected(of timesPerYear: Int) -> Int {
    min(max(0, timesPerYear), 366) * days / 365
  }

  /// Returns how many of what begins some times a year are to have begun by now, with half
  /// of each one's time as grace.
  func begun(of timesPerYear: Int) -> Int {
    (2 * min(max(0, timesPerYear), 366) * days + 365) / 730
  }
}
