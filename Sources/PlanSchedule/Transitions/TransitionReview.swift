public import PlanModel

/// The review that a point of transition calls for in one pupil's school years.
public struct TransitionReview: Hashable, Sendable {
  /// The point of transition.
  public let point: TransitionPoint

  /// The academic year in which the pupil is in the point's year group.
  public let academicYear: AcademicYear

  /// The day for which to plan the review, before a calendar moves it.
  public let plannedDay: Day

  /// The last day by which it should have been held.
  public let lastDay: Day

  /// Creates the review, `nil` if the calendar does not have its days.
  init?(at point: TransitionPoint, in year: AcademicYear) {
    guard let first = point.firstOfMonth(in: year), let last = point.lastDay(in: year)
    else { return nil }
    self.point = point
    academicYear = year
    plannedDay = first.secondWednesday
    lastDay = last
  }

  /// Returns where the review stands, if it has not been held.
  ///
  /// - Parameters:
  ///   - today: The day on which to look.
  ///   - noticeDays: The days before the planned day from which it is upcoming.
  /// - Returns: The state: due from the planned day through the last, overdue after it.
  public func state(asOf today: Day, noticeDays: Int = 14) -> ReviewState {
    if today > lastDay { return .overdue }
    if today >= plannedDay { return .due }
    return today.days(until: plannedDay) <= noticeDays ? .upcoming : .later
  }
}
