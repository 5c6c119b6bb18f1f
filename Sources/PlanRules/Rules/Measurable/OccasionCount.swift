public import PlanModel

/// How many times something is measured in a span of days.
///
/// Ten weekly probes span nine weeks: the first falls on the first day.
public struct OccasionCount: Hashable, Sendable {
  private let times: Int
  private let days: Int

  /// Creates a count from a frequency.
  ///
  /// - Parameter frequency: The frequency; `nil` results if it is counted in lessons, terms
  ///   or years, which only a calendar can turn into days.
  public init?(frequency: Frequency) {
    let isUsual = 1...1_000 ~= frequency.times && 1...1_000 ~= frequency.every
    guard isUsual else { return nil }
    switch frequency.period {
    case .day:
      // Five school days in a week.
      times = frequency.times * 5
      days = 7 * frequency.every
    case .week:
      times = frequency.times
      days = 7 * frequency.every
    case .month:
      times = frequency.times
      days = 30 * frequency.every
    default:
      return nil
    }
  }

  /// Returns how many occasions fall in a span of days, the first on its first day.
  ///
  /// - Parameters:
  ///   - start: The first day.
  ///   - end: The last day.
  /// - Returns: The number of occasions, none if `end` is before `start`.
  public func available(from start: Day, through end: Day) -> Int {
    let span = start.days(until: end)
    return span < 0 ? 0 : span * times / days + 1
  }

  /// Returns the last day on which the first of several occasions may fall.
  ///
  /// - Parameters:
  ///   - occasions: How many occasions are needed.
  ///   - due: The last day of all.
  /// - Returns: The day, `nil` if it lies outside the calendar.
  public func latestFirst(of occasions: Int, due: Day) -> Day? {
    guard 1...100_000 ~= occasions else { return nil }
    let span = ((occasions - 1) * days + times - 1) / times
    return due.adding(exactly: .days(-span))
  }
}
