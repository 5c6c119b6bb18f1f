public import PlanModel

/// The weeks in which a trend would reach a value, if it went on as it is.
///
/// ## Topics
///
/// ### Weeks
/// - ``week``
/// - ``earliestWeek``
/// - ``latestWeek``
///
/// ### Days and words
/// - ``days(from:)``
/// - ``text``
public struct Projection: Hashable, Sendable {
  /// The week in which the line reaches the value.
  public let week: Double

  /// The early end of the range.
  ///
  /// `nil` if that end of the interval does not lead to the value.
  public let earliestWeek: Double?

  /// The late end of the range.
  ///
  /// `nil` if the interval of the slope holds slopes that never lead to the value.
  public let latestWeek: Double?

  /// Returns the same as days of the calendar.
  ///
  /// - Parameter zero: The day of week 0, from which the weeks of the points count.
  /// - Returns: The days, each `nil` where the calendar ends before it.
  public func days(from zero: Day) -> ProjectedDays {
    func day(_ week: Double) -> Day? {
      let days = week * 7 + 0.5
      // The calendar has fewer days, and larger numbers might not be whole ones.
      guard days.magnitude < 4_000_000 else { return nil }
      return zero.adding(exactly: .days(Int(days)))
    }
    return ProjectedDays(
      expected: day(week),
      earliest: earliestWeek.flatMap(day),
      latest: latestWeek.flatMap(day)
    )
  }

  /// The projection for people.
  ///
  /// For example: On this trend, about week 29 (24 to 40).
  public var text: String {
    let range: String
    switch (earliestWeek, latestWeek) {
    case (let early?, let late?): range = "\(Self.number(early)) to \(Self.number(late))"
    case (let early?, nil):
      range = "\(Self.number(early)) at the earliest; how late can't be told yet"
    case (nil, let late?):
      range = "\(Self.number(late)) at the latest; how early can't be told yet"
    case (nil, nil): range = "how early or late can't be told yet"
    }
    return "On this trend, about week \(Self.number(week)) (\(range))."
  }

  /// Ten years of weeks stand for all that is longer.
  private static func number(_ week: Double) -> String {
    week > 520 ? "520 or later" : Amount.text(week, places: 0)
  }
}
