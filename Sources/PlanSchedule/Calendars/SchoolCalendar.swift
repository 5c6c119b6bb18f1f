import PlanModel

/// The terms of a school and the days in them on which it is closed.
///
/// A school is open on a weekday that lies in a term and in no closure.
///
/// ```swift
/// let calendar = SchoolCalendar(
///   terms: [Term(name: "Autumn", from: "2026-09-07", through: "2026-12-18")],
///   closures: [
///     Closure(name: "Training", kind: .inset, on: "2026-09-07"),
///     Closure(name: "Half term", kind: .halfTerm, from: "2026-10-26", through: "2026-10-30"),
///   ]
/// )
/// calendar.isSchoolDay("2026-09-07")                    // false
/// calendar.nextSchoolDay(onOrAfter: "2026-10-24")       // 2026-11-02
/// ```
///
/// A calendar is always usable: terms and closures that end before they start hold no days,
/// and what looks wrong is listed by ``faults(minimumSchoolDays:)``. A school day is found by
/// binary search, however long the calendar is.
///
/// ## Topics
///
/// ### Creating a calendar
/// - ``init(terms:closures:)``
/// - ``everyWeekday``
///
/// ### School days
/// - ``isSchoolDay(_:)``
/// - ``schoolDayCount(in:)``
/// - ``nextSchoolDay(onOrAfter:)``
/// - ``previousSchoolDay(onOrBefore:)``
/// - ``reasonClosed(on:)``
///
/// ### Parts of the year
/// - ``term(containing:)``
/// - ``halfTerm(containing:)``
/// - ``closure(on:)``
/// - ``halfTerms``
/// - ``schoolWeeks``
/// - ``coverage``
///
/// ### What looks wrong
/// - ``faults(minimumSchoolDays:)``
/// - ``maintainedSchoolDays``
public struct SchoolCalendar: Sendable {
  /// The terms, in the order in which they were given.
  public let terms: [Term]

  /// The closures, in the order in which they were given.
  public let closures: [Closure]

  /// The parts of the terms between half-term holidays, in order.
  ///
  /// Parts without a weekday are left out.
  public let halfTerms: [HalfTerm]

  let termSpans: DaySpans
  let closureSpans: DaySpans
  let openDays: CountedRuns
  let openWeeks: CountedRuns

  /// Creates a calendar.
  ///
  /// - Parameters:
  ///   - terms: The terms, in any order and of one or more years.
  ///   - closures: The closures, in any order; they may overlap and lie outside the terms.
  public init(terms: [Term], closures: [Closure] = []) {
    self.terms = terms
    self.closures = closures
    termSpans = DaySpans(terms.map(\.days))
    closureSpans = DaySpans(closures.map(\.days))
    let open = termSpans.subtracting(closureSpans).spans
    openDays = CountedRuns(ascending: open.compactMap { WeekdayNumber.range($0.days) })
    openWeeks = CountedRuns(
      ascending: openDays.runs.map { $0.lowerBound / 5...$0.upperBound / 5 }
    )
    halfTerms = Self.halfTerms(of: terms, termSpans, closures)
  }

  /// A calendar for when no school calendar is known: every weekday is a school day.
  public static let everyWeekday = SchoolCalendar(
    terms: [Term(name: "Every weekday", from: .first, through: .last)]
  )

  private static func halfTerms(
    of terms: [Term],
    _ spans: DaySpans,
    _ closures: [Closure]
  ) -> [HalfTerm] {
    let holidays = DaySpans(closures.map { $0.partsTerm ? $0.days : nil })
    var starts = terms.map(\.firstDay)
    for span in spans.spans { starts[span.source] = span.days.lowerBound }
    var parts: [HalfTerm] = []
    var source: Int?
    var number = 0
    for span in spans.subtracting(holidays).spans {
      guard let weekdays = WeekdayNumber.range(span.days) else { continue }
      number = span.source == source ? number + 1 : 1
      source = span.source
      let days =
        WeekdayNumber.day(weekdays.lowerBound)...WeekdayNumber.day(weekdays.upperBound)
      parts.append(
        HalfTerm(
          term: terms[span.source],
          number: number,
          days: days,
          termStart: starts[span.source]
        )
      )
    }
    return parts
  }
}

// MARK: - Hashable

extension SchoolCalendar: Hashable {
  public static func == (one: Self, other: Self) -> Bool {
    one.terms == other.terms && one.closures == other.closures
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(terms)
    hasher.combine(closures)
  }
}
