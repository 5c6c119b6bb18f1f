public import PlanModel

/// The day on which the level of a target is checked.
///
/// The day is found from the aimline, so that one rule serves targets of any length.
///
/// ## Topics
///
/// ### Choosing a moment
/// - ``midpoint``
/// - ``month(_:)``
/// - ``week(_:)``
///
/// ### Finding the day
/// - ``day(on:)``
/// - ``name``
public struct CheckMoment: Hashable, Sendable {
  private enum Moment: Hashable {
    case midpoint
    case after(CalendarSpan)
  }

  private let moment: Moment

  /// Half-way from the baseline to the due day, by the days that count on the aimline.
  public static let midpoint = Self(moment: .midpoint)

  /// Returns the moment so many months of the calendar after the baseline.
  ///
  /// - Parameter count: The number of months.
  /// - Returns: The moment.
  public static func month(_ count: Int) -> Self { Self(moment: .after(.months(count))) }

  /// Returns the moment so many weeks of the calendar after the baseline.
  ///
  /// - Parameter count: The number of weeks.
  /// - Returns: The moment.
  public static func week(_ count: Int) -> Self { Self(moment: .after(.weeks(count))) }

  /// Returns the day of the moment.
  ///
  /// An odd number of days makes the mid-point the earlier of the middle two.
  ///
  /// - Parameter aimline: The line from the baseline to the due day.
  /// - Returns: The day, or `nil` if it would not lie between the ends of the line.
  public func day(on aimline: Aimline) -> Day? {
    switch moment {
    case .midpoint:
      let time = aimline.time
      let days = time.days(after: aimline.start, through: aimline.end)
      return time.day(days / 2, after: aimline.start)
    case .after(let span):
      guard let day = aimline.start.adding(exactly: span) else { return nil }
      return aimline.start < day && day <= aimline.end ? day : nil
    }
  }

  /// The moment in words, such as "half-way to the due day" or "after 4 months".
  public var name: String {
    switch moment {
    case .midpoint: "half-way to the due day"
    case .after(let span): "after \(Amount.count(span.count, Self.noun(span.unit)))"
    }
  }

  private static func noun(_ unit: CalendarSpan.Unit) -> String {
    switch unit {
    case .days: "day"
    case .weeks: "week"
    case .months: "month"
    case .years: "year"
    }
  }
}
