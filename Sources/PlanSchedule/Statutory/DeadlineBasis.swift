public import PlanModel

/// A clause of a deadline with the event from which its time runs.
public struct DeadlineBasis: Hashable, Sendable {
  /// The clause.
  public let clause: DeadlineClause

  /// The event from which the time runs.
  public let event: ClockEvent

  /// The last day of the period.
  public let day: Day

  /// The day that people call the deadline: 15 February, where the last day is the 14th.
  public let statutoryDay: Day

  /// Lets a clause run from an event, if the calendar has the day on which it ends.
  ///
  /// - Parameters:
  ///   - clause: The clause.
  ///   - event: The event from which the time runs.
  ///   - calendar: What tells working days and school days.
  public init?(
    _ clause: DeadlineClause,
    from event: ClockEvent,
    in calendar: DeadlineCalendar = .weekdays
  ) {
    guard let day = clause.period.day(from: event.day, in: calendar),
      let statutoryDay = clause.period.statutoryDay(from: event.day, in: calendar)
    else { return nil }
    self.clause = clause
    self.event = event
    self.day = day
    self.statutoryDay = statutoryDay
  }

  /// Why the day is this one, such as "two weeks after the review meeting on 10 November
  /// 2026".
  public var reason: String { clause.period.words(for: event) }
}
