import PlanModel

/// How often a plan is looked at again.
///
/// A cadence is a pattern, not a list of days. Lay it out over a school's calendar to get
/// the days:
///
/// ```swift
/// let reviews = ReviewCadence.every(weeks: 6).reviews(
///   from: "2026-09-09",
///   through: "2027-07-16",
///   calendar: calendar,
///   movePolicy: .before
/// )
/// ```
///
/// Each cadence first gives *nominal* days; then a ``MovePolicy`` moves those on which the
/// school is closed.
///
/// ## Topics
///
/// ### Counting from the start
/// - ``every(weeks:)``
/// - ``every(teachingWeeks:)``
/// - ``every(schoolDays:)``
/// - ``every(months:)``
/// - ``monthly``
/// - ``quarterly``
/// - ``halfYearly``
/// - ``annually``
///
/// ### Following the school year
/// - ``termly``
/// - ``halfTermly``
/// - ``timesAYear(_:)``
/// - ``twiceYearly(writing:reviewing:)``
/// - ``atTransitions(_:of:)``
///
/// ### Days of their own
/// - ``once(after:)``
/// - ``monthFour``
/// - ``on(_:)``
/// - ``inTeachingWeeks(_:)``
///
/// ### Several at once
/// - ``and(_:)``
/// - ``combining(_:)``
///
/// ### Finding reviews
/// - ``reviews(from:through:calendar:movePolicy:)``
/// - ``restartsWhenHeld``
public struct ReviewCadence: Hashable, Sendable {
  enum Pattern: Hashable {
    case weeks(Int)
    case teachingWeeks(Int)
    case schoolDays(Int)
    case everyMonths(Int)
    case annually
    case termly
    case halfTermly
    case timesAYear(Int)
    case months(writing: MonthSet, reviewing: MonthSet)
    case transitions([Day])
    indirect case once(CalendarSpan)
    case days([Day])
    case inTeachingWeeks([Int])
    case several([ReviewCadence])
  }

  let pattern: Pattern

  /// Whether the cadence counts from the start, and so begins anew on the day of a review.
  ///
  /// So do weeks, teaching weeks, school days, months and years. What follows the school
  /// year never drifts: a termly review held late is followed by that of the next term. A
  /// day of its own, such as ``monthFour``, comes once. Of several cadences at once, those
  /// that count begin anew and the others stay.
  public var restartsWhenHeld: Bool {
    switch pattern {
    case .weeks, .teachingWeeks, .schoolDays, .everyMonths, .annually: true
    case .termly, .halfTermly, .timesAYear, .months, .transitions: false
    case .once, .days, .inTeachingWeeks: false
    case .several(let parts): parts.contains(where: \.restartsWhenHeld)
    }
  }
}
