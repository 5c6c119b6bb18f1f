public import PlanModel

/// A time of four weeks or more in which a school is closed without a break.
///
/// A limit of an assessment may fall away if advice was asked of the head around such a
/// time. What counts is the day of asking, not that a holiday lies within the weeks
/// (SEND Regulations 2014, regulation 10(4)(a) and (b)):
///
/// ```swift
/// let summer = LongClosure(from: "2026-07-22", reopening: "2026-09-02")
/// summer.excuses(adviceRequested: "2026-08-26")    // true
/// summer.excuses(adviceRequested: "2026-08-27")    // false
/// ```
///
/// Christmas and Easter holidays are too short. Reviews have no such exception.
public struct LongClosure: Hashable, Sendable {
  /// The first day on which the school is closed.
  public var firstDay: Day

  /// The day on which it opens again.
  public var reopens: Day

  /// The fewest days from the first closed day to the day of opening: four weeks.
  public static let minimumDays = 28

  /// Creates a closure.
  ///
  /// - Parameters:
  ///   - firstDay: The first day on which the school is closed.
  ///   - reopens: The day on which it opens again.
  public init(from firstDay: Day, reopening reopens: Day) {
    self.firstDay = firstDay
    self.reopens = reopens
  }

  /// Finds the closure that a day is in, or begins a week before.
  ///
  /// The first closed day is the one after the last school day, a Saturday for most.
  ///
  /// - Parameters:
  ///   - calendar: The school's year.
  ///   - day: A day of the closure or of the week before it; `nil` is returned if the
  ///     calendar does not know when the school closes and opens, and if the closure is
  ///     shorter than four weeks.
  public init?(in calendar: SchoolCalendar, around day: Day) {
    for probe in [day, day + .days(7)] {
      guard let last = calendar.previousSchoolDay(onOrBefore: probe),
        let first = last.adding(exactly: .days(1)),
        let next = calendar.nextSchoolDay(onOrAfter: first)
      else { continue }
      self.init(from: first, reopening: next)
      if isLong { return }
    }
    return nil
  }

  /// Whether the school is closed for four weeks or more.
  public var isLong: Bool { firstDay.days(until: reopens) >= Self.minimumDays }

  /// The days on which asking for advice counts, from a week before the school closes to a
  /// week before it opens; `nil` for a closure that is too short.
  public var requestDays: ClosedRange<Day>? {
    guard isLong else { return nil }
    return firstDay - .weeks(1)...reopens - .weeks(1)
  }

  /// Returns whether the exception may be claimed for advice that was asked on a day.
  ///
  /// It must also have been impractical to keep the limit, which nobody can compute.
  ///
  /// - Parameter day: The day on which advice was asked of the head.
  /// - Returns: Whether the day is one that counts.
  public func excuses(adviceRequested day: Day) -> Bool {
    requestDays?.contains(day) ?? false
  }
}
