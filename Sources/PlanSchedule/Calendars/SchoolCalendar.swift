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
/// and what looks wrong is listed by ``faults(expecting:)``. A school day is found by
/// binary search, however long the calendar is.
///
/// ## Topics
///
/// ### Creating a calendar
/// - ``init(terms:closures:)``
/// - ``init(_:)``
///
/// ### Without a calendar
/// - ``fallback(for:nation:bankHolidays:)``
/// - ``fallback(from:through:nation:bankHolidays:)``
/// - ``everyWeekday``
/// - ``isFallback``
///
/// ### School days
/// - ``isSchoolDay(_:)``
/// - ``schoolDayCount(in:)``
/// - ``nextSchoolDay(onOrAfter:)``
/// - ``previousSchoolDay(onOrBefore:)``
/// - ``reasonClosed(on:)``
///
/// ### Staff days
/// - ``isStaffDay(_:)``
/// - ``staffDayCount(in:)``
/// - ``insetDayCount(in:)``
///
/// ### Parts of the year
/// - ``term(containing:)``
/// - ``halfTerm(containing:)``
/// - ``closure(on:)``
/// - ``halfTerms``
/// - ``schoolWeeks``
/// - ``teachingWeekCount(in:)``
/// - ``schoolYears``
/// - ``schoolYear(_:)``
/// - ``coverage``
///
/// ### What looks wrong
/// - ``faults(expecting:)``
public struct SchoolCalendar: Sendable {
  /// The terms, in the order in which they were given.
  public let terms: [Term]

  /// The closures, in the order in which they were given.
  public let closures: [Closure]

  /// Whether the calendar stands in for one that nobody has given.
  ///
  /// What was worked out with a fallback is worth working out again when the school's own
  /// terms are known.
  public let isFallback: Bool

  /// The parts of the terms between half-term holidays, in order.
  ///
  /// Parts without a weekday are left out.
  public let halfTerms: [HalfTerm]

  let termSpans: DaySpans
  let closureSpans: DaySpans
  let openDays: CountedRuns
  let openWeeks: CountedRuns
  let trainingDays: CountedRuns

  /// Creates a calendar.
  ///
  /// - Parameters:
  ///   - terms: The terms, in any order and of one or more years.
  ///   - closures: The closures, in any order; they may overlap and lie outside the terms.
  public init(terms: [Term], closures: [Closure] = []) {
    self.init(terms: terms, closures: closures, isFallback: false)
  }

  init(terms: [Term], closures: [Closure], isFallback: Bool) {
    self.terms = terms
    self.closures = closures
    self.isFallback = isFallback
    termSpans = DaySpans(terms.map(\.days))
    closureSpans = DaySpans(closures.map(\.days))
    let open = termSpans.subtracting(closureSpans).spans
    openDays = CountedRuns(ascending: open.compactMap { WeekdayNumber.range($0.days) })
    openWeeks = CountedRuns(
      ascending: openDays.runs.map { $0.lowerBound / 5...$0.upperBound / 5 }
    )
    halfTerms = Self.halfTerms(of: terms, termSpans, closures)
    trainingDays = Self.trainingDays(closures)
  }

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
      && one.isFallback == other.isFallback
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(terms)
    hasher.combine(closures)
  }
}
