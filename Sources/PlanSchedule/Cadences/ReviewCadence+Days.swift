public import PlanModel

extension ReviewCadence {
  /// Returns a cadence of one day, a span after the start.
  ///
  /// It does not begin anew when a review is held: the check comes once in a plan.
  ///
  /// - Parameter span: How long after the start, at least one unit.
  /// - Returns: The cadence.
  /// - Precondition: The span leads forward.
  public static func once(after span: CalendarSpan) -> Self {
    precondition(span.count > 0, "a single review comes after the start")
    return Self(pattern: .once(span))
  }

  /// The check four months after the start, in time to change what does not work.
  public static let monthFour = once(after: .months(4))

  /// Returns a cadence of days that people have chosen.
  ///
  /// A review before a known move is such a day: `.on([move - .weeks(6)])`.
  ///
  /// - Parameter days: The days, in any order.
  /// - Returns: The cadence.
  public static func on(_ days: some Sequence<Day>) -> Self {
    Self(pattern: .days(Set(days).sorted()))
  }

  /// Returns a cadence of some teaching weeks, counted from the start of the plan.
  ///
  /// Week 1 is the week of the start or, in a holiday, the first teaching week after it. The
  /// days have the weekday of the start; the start itself is none of them. A week without a
  /// school day is not counted.
  ///
  /// - Parameter weeks: The numbers of the weeks, in any order, each at least one.
  /// - Returns: The cadence.
  /// - Precondition: Each number is at least one.
  public static func inTeachingWeeks(_ weeks: [Int]) -> Self {
    precondition(weeks.allSatisfy { $0 > 0 }, "teaching weeks are numbered from one")
    return Self(pattern: .inTeachingWeeks(Set(weeks).sorted()))
  }
}
