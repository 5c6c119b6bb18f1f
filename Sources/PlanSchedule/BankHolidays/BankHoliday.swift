public import PlanModel

/// A bank holiday of one nation: a day off itself.
///
/// A holiday that falls on a weekend is not listed; the weekday that stands in for it is.
public struct BankHoliday: Hashable, Sendable {
  /// The day off, never a Saturday or Sunday unless a one-off was put there.
  public let day: Day

  /// What the holiday is called, such as `Boxing Day`, without a word of substitutes.
  public let name: String

  /// The day on which the holiday would have been.
  ///
  /// It is the Saturday or Sunday for which ``day`` is a substitute, or the usual day of a
  /// holiday that was moved in one year. `nil` for a holiday on its own day.
  public let insteadOf: Day?

  /// Whether the holiday, or its day, is of this year alone.
  public let isOneOff: Bool

  /// Who made the day a bank holiday.
  ///
  /// It names the work that sets the holiday. A substitute may need a proclamation besides.
  public let source: Citation

  /// Whether the day stands in for a holiday that falls on a weekend.
  public var isSubstitute: Bool { insteadOf?.weekday.isWeekend ?? false }

  /// The holiday as a day on which a school is closed.
  public var closure: Closure { Closure(name: name, kind: .bankHoliday, on: day) }
}
