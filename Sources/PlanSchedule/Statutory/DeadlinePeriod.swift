/// How long a deadline runs from the day of its event, as a law or a guide counts it.
///
/// "Two weeks after", "fifteen days beginning with" and "twelve months starting with" are
/// counted in three ways; naive sums are a day late for two of them.
///
/// ```swift
/// DeadlinePeriod.days(beginningWithEvent: 15).day(from: "2026-09-28")    // 2026-10-12
/// DeadlinePeriod.months(startingWithEvent: 12).day(from: "2025-03-10")   // 2026-03-09
/// ```
///
/// ## Topics
///
/// ### Counting on from the event
/// - ``sameDay``
/// - ``days(_:)``
/// - ``days(beginningWithEvent:)``
/// - ``weeks(_:)``
/// - ``months(_:)``
/// - ``months(startingWithEvent:)``
/// - ``workingDays(_:)``
/// - ``workingDays(beginningWithEvent:)``
/// - ``schoolDays(_:)``
///
/// ### Counting back from the event
/// - ``weeks(before:)``
/// - ``months(before:)``
/// - ``before(month:day:)``
///
/// ### Leaving time
/// - ``less(weeks:)``
///
/// ### Finding the day
/// - ``day(from:in:)``
/// - ``statutoryDay(from:in:)``
public struct DeadlinePeriod: Hashable, Sendable {
  enum Count: Hashable {
    case days(Int)
    case daysBeginningWith(Int)
    case weeks(Int)
    case weeksBefore(Int)
    case months(Int)
    case monthsBefore(Int)
    case monthsStartingWith(Int)
    case workingDays(Int)
    case workingDaysBeginningWith(Int)
    case schoolDays(Int)
    case before(month: Int, day: Int)
  }

  let count: Count
  let weeksLess: Int

  private init(count: Count, weeksLess: Int = 0) {
    self.count = count
    self.weeksLess = weeksLess
  }

  /// Returns the period made shorter, so that something else still fits in.
  ///
  /// A decision has four weeks after the meeting, so a meeting that leaves four weeks of the
  /// twelve months is the last that is safe.
  ///
  /// - Parameter weeks: The number of weeks to leave.
  /// - Returns: The period that ends so many weeks earlier.
  public func less(weeks: Int) -> Self {
    let (sum, overflow) = weeksLess.addingReportingOverflow(weeks)
    return Self(count: count, weeksLess: overflow ? .max : sum)
  }
}

// MARK: - Counting on

extension DeadlinePeriod {
  /// The day of the event itself.
  public static let sameDay = Self(count: .days(0))

  /// Days after the event, which is not counted itself.
  ///
  /// - Parameter days: The number of days.
  /// - Returns: The period.
  public static func days(_ days: Int) -> Self { Self(count: .days(days)) }

  /// Days of which the day of the event is the first.
  ///
  /// - Parameter days: The number of days.
  /// - Returns: The period.
  public static func days(beginningWithEvent days: Int) -> Self {
    Self(count: .daysBeginningWith(days))
  }

  /// Calendar weeks after the event, which is not counted itself.
  ///
  /// Weekends, bank holidays and school holidays are days like others.
  ///
  /// - Parameter weeks: The number of weeks.
  /// - Returns: The period.
  public static func weeks(_ weeks: Int) -> Self { Self(count: .weeks(weeks)) }

  /// Months after the event, through the same day of the month or the month's last.
  ///
  /// - Parameter months: The number of months.
  /// - Returns: The period.
  public static func months(_ months: Int) -> Self { Self(count: .months(months)) }

  /// Months of which the day of the event is the first, so that the day before its
  /// anniversary is the last.
  ///
  /// An anniversary that a month does not have is taken to be the month's last day, so that
  /// twelve months starting with 29 February 2024 end on 27 February 2025. One may argue for
  /// the 28th as well; this is the careful one of the two readings.
  ///
  /// - Parameter months: The number of months.
  /// - Returns: The period.
  public static func months(startingWithEvent months: Int) -> Self {
    Self(count: .monthsStartingWith(months))
  }

  /// Working days after the event: neither a weekend nor a bank holiday.
  ///
  /// - Parameter days: The number of days.
  /// - Returns: The period.
  public static func workingDays(_ days: Int) -> Self { Self(count: .workingDays(days)) }

  /// Working days of which the day of the event is the first, if it is one.
  ///
  /// - Parameter days: The number of days.
  /// - Returns: The period.
  public static func workingDays(beginningWithEvent days: Int) -> Self {
    Self(count: .workingDaysBeginningWith(days))
  }

  /// School days after the event, by the calendar of the pupil's school.
  ///
  /// - Parameter days: The number of days.
  /// - Returns: The period.
  public static func schoolDays(_ days: Int) -> Self { Self(count: .schoolDays(days)) }
}

// MARK: - Counting back

extension DeadlinePeriod {
  /// Calendar weeks before the event.
  ///
  /// - Parameter weeks: The number of weeks.
  /// - Returns: The period.
  public static func weeks(before weeks: Int) -> Self { Self(count: .weeksBefore(weeks)) }

  /// Months before the event.
  ///
  /// - Parameter months: The number of months.
  /// - Returns: The period.
  public static func months(before months: Int) -> Self {
    Self(count: .monthsBefore(months))
  }

  /// Through the day before a day of the event's calendar year.
  ///
  /// A plan that must be amended before 15 February is amended in time on the 14th.
  ///
  /// - Parameters:
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month.
  /// - Returns: The period.
  public static func before(month: Int, day: Int) -> Self {
    Self(count: .before(month: month, day: day))
  }
}
