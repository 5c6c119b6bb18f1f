/// A length of time counted in days, weeks, months or years.
///
/// ```swift
/// let due = start + .months(4)
/// ```
///
/// Months and years keep the day of the month, or take the last day of a shorter month:
/// 31 January and one month is 28 or 29 February.
public struct CalendarSpan: Hashable, Sendable {
  /// What a span is counted in.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Days.
    case days

    /// Weeks of seven days.
    case weeks

    /// Calendar months, clamped to the end of a shorter one.
    case months

    /// Calendar years, clamped to the end of a shorter February.
    case years
  }

  /// How many units; negative spans lead back in time.
  public var count: Int

  /// What the span is counted in.
  public var unit: Unit

  /// Creates a span.
  ///
  /// - Parameters:
  ///   - count: How many units; negative to count back.
  ///   - unit: What to count in.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Returns a span of days.
  ///
  /// - Parameter count: How many days; negative to count back.
  /// - Returns: The span.
  public static func days(_ count: Int) -> Self { Self(count, .days) }

  /// Returns a span of weeks of seven days.
  ///
  /// - Parameter count: How many weeks; negative to count back.
  /// - Returns: The span.
  public static func weeks(_ count: Int) -> Self { Self(count, .weeks) }

  /// Returns a span of calendar months.
  ///
  /// - Parameter count: How many months; negative to count back.
  /// - Returns: The span.
  public static func months(_ count: Int) -> Self { Self(count, .months) }

  /// Returns a span of calendar years.
  ///
  /// - Parameter count: How many years; negative to count back.
  /// - Returns: The span.
  public static func years(_ count: Int) -> Self { Self(count, .years) }
}
