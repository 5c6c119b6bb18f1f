public import PlanModel

extension SchoolCalendar {
  /// Returns whether the school is open to its staff on a day.
  ///
  /// - Parameter day: The day to ask about.
  /// - Returns: `true` on a school day and on a staff training day, also one in a half-term
  ///   holiday or outside the terms; `false` on one that a bank holiday or a closed day
  ///   takes away.
  public func isStaffDay(_ day: Day) -> Bool {
    guard let number = WeekdayNumber.number(of: day) else { return false }
    return openDays.contains(number) || trainingDays.contains(number)
  }

  /// Returns on how many days of a range the school is open to its staff.
  ///
  /// - Parameter days: The days, both ends included.
  /// - Returns: The number of school days and staff training days.
  public func staffDayCount(in days: ClosedRange<Day>) -> Int {
    schoolDayCount(in: days) + insetDayCount(in: days)
  }

  /// Returns how many staff training days a range has.
  ///
  /// - Parameter days: The days, both ends included.
  /// - Returns: The number of weekdays on which staff come in and pupils stay at home.
  public func insetDayCount(in days: ClosedRange<Day>) -> Int {
    guard let weekdays = WeekdayNumber.range(days) else { return 0 }
    return trainingDays.count(through: weekdays.upperBound)
      - trainingDays.count(through: weekdays.lowerBound - 1)
  }

  /// The training days of a list of closures; a school day is never one, being open.
  static func trainingDays(_ closures: [Closure]) -> CountedRuns {
    let training = closures.map { $0.kind == .inset ? $0.days : nil }
    let closed = closures.map {
      $0.kind == .closure || $0.kind == .bankHoliday ? $0.days : nil
    }
    let left = DaySpans(training).subtracting(DaySpans(closed)).spans
    return CountedRuns(ascending: left.compactMap { WeekdayNumber.range($0.days) })
  }
}
