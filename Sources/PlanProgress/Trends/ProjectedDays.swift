public import PlanModel

/// The days on which a trend would reach a value, if it went on as it is.
///
/// Never show ``expected`` alone: ``text`` says how early and how late it may be.
public struct ProjectedDays: Hashable, Sendable {
  /// The day on which the line reaches the value, `nil` beyond the calendar.
  public let expected: Day?

  /// The early end of the range, `nil` if there is none or it lies beyond the calendar.
  public let earliest: Day?

  /// The late end of the range, `nil` if there is none or it lies beyond the calendar.
  public let latest: Day?

  /// The days for people.
  ///
  /// For example: On this trend, about 30 March 2027 (20 February 2027 to 11 June 2027).
  public var text: String {
    guard let expected else {
      return "On this trend, the day lies beyond the calendar."
    }
    let range: String
    switch (earliest?.inWords, latest?.inWords) {
    case (let early?, let late?): range = "\(early) to \(late)"
    case (let early?, nil):
      range = "\(early) at the earliest; how late can't be told yet"
    case (nil, let late?): range = "\(late) at the latest; how early can't be told yet"
    case (nil, nil): range = "how early or late can't be told yet"
    }
    return "On this trend, about \(expected.inWords) (\(range))."
  }
}
