public import PlanModel

/// Lays out the reviews of all of a school's plans.
///
/// ```swift
/// let planner = ReviewPlanner(calendar: calendar, movePolicy: .before)
/// let timetable = planner.timetable(of: requests, in: "2026-09-01"..."2027-08-31")
/// for entry in timetable.entries {
///   print(entry.day, entry.subject)
/// }
/// ```
///
/// The time taken grows with the number of reviews and the days that they span, not faster.
public struct ReviewPlanner: Hashable, Sendable {
  /// The school's calendar.
  public var calendar: SchoolCalendar

  /// Where reviews go when their day is not a school day.
  public var movePolicy: MovePolicy

  /// Creates a planner for a school.
  ///
  /// - Parameters:
  ///   - calendar: The school's calendar.
  ///   - movePolicy: Where reviews go when their day is not a school day.
  public init(calendar: SchoolCalendar, movePolicy: MovePolicy = .before) {
    self.calendar = calendar
    self.movePolicy = movePolicy
  }

  /// Returns the reviews of many plans in a range of days, such as an academic year.
  ///
  /// Each request is laid out from its own start, as far as its end or that of the range,
  /// with the changes that people made to single reviews. To see which of these have no
  /// effect, make the ``ReviewSchedule`` of the plan.
  ///
  /// - Parameters:
  ///   - requests: The plans with their cadences, in any order.
  ///   - days: The days, both ends included.
  /// - Returns: The reviews in order of day, and the occurrences without a school day.
  public func timetable<Subject>(
    of requests: some Sequence<ReviewRequest<Subject>>,
    in days: ClosedRange<Day>
  ) -> ReviewTimetable<Subject> {
    let requests = Array(requests)
    var placed = DayOrder()
    var unplaced: [ReviewTimetable<Subject>.UnplacedEntry] = []
    for (index, request) in requests.enumerated() {
      let schedule = ReviewSchedule(
        ScheduleBasis(
          cadence: request.cadence,
          start: request.start,
          end: min(request.end ?? days.upperBound, days.upperBound),
          calendar: calendar,
          movePolicy: movePolicy,
          countsFrom: request.start,
          changes: request.changes
        )
      )
      placed.append(schedule.reviews(in: days), from: index)
      for occurrence in schedule.unplaced where days.contains(occurrence.nominalDay) {
        unplaced.append(.init(subject: request.subject, occurrence: occurrence))
      }
    }
    let entries = placed.inOrder().map { item in
      ReviewTimetable.Entry(subject: requests[item.source].subject, review: item.review)
    }
    return ReviewTimetable(entries: entries, unplaced: unplaced)
  }
}
