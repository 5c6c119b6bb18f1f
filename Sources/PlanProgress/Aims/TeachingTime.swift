public import PlanModel

/// The days that count when weeks of teaching are counted.
///
/// ```swift
/// let time = TeachingTime(closed: ["2026-10-26"..."2026-11-01"])
/// time.weeks(from: "2026-10-19", through: "2026-11-09")   // 2
/// ```
///
/// Every day of the calendar counts but those on which the school is known to be closed, so
/// that seven days are a week and a weekend belongs to the week before it. Closed days may
/// be handed over in any order and may overlap.
///
/// ## Topics
///
/// ### Creating
/// - ``everyDay``
/// - ``init(closed:terms:halfTerms:)``
/// - ``init(closures:)``
/// - ``init(of:)``
///
/// ### Counting
/// - ``days(after:through:)``
/// - ``weeks(from:through:)``
/// - ``day(_:after:)``
/// - ``isClosed(on:)``
///
/// ### What is known
/// - ``closed``
/// - ``terms``
/// - ``halfTerms``
public struct TeachingTime: Hashable, Sendable {
  /// Time in which every day counts, because no closures are known.
  public static let everyDay = Self()

  /// The closed days as ranges in order, of which no two touch.
  public let closed: [ClosedRange<Day>]

  /// The terms in order, empty if they are not known.
  public let terms: [ClosedRange<Day>]

  /// The half-terms in order, empty if they are not known.
  public let halfTerms: [ClosedRange<Day>]

  /// How many days are closed before each range.
  private let closedBefore: [Int]

  /// Creates teaching time from ranges of days.
  ///
  /// - Parameters:
  ///   - closed: The days that don't count, in any order.
  ///   - terms: The terms in any order, for criteria that count times in a term.
  ///   - halfTerms: The half-terms in any order.
  public init(
    closed: [ClosedRange<Day>] = [],
    terms: [ClosedRange<Day>] = [],
    halfTerms: [ClosedRange<Day>] = []
  ) {
    self.closed = Self.merged(closed)
    self.terms = Self.sorted(terms)
    self.halfTerms = Self.sorted(halfTerms)
    var total = 0
    var before: [Int] = []
    for range in self.closed {
      before.append(total)
      total += range.lowerBound.days(until: range.upperBound) + 1
    }
    closedBefore = before
  }

  /// Creates teaching time from the closures of a school, day by day as they are written.
  ///
  /// A closure that ends before it starts closes nothing.
  ///
  /// - Parameter closures: The closures in any order.
  public init(closures: [ClosureDates]) {
    self.init(closed: closures.compactMap { Self.range($0.start, $0.end) })
  }

  /// Whether anything is known of the school's calendar.
  var isKnown: Bool { !closed.isEmpty || !terms.isEmpty || !halfTerms.isEmpty }

  // MARK: - Counting

  /// Returns how many days count after one day, up to and with another.
  ///
  /// - Parameters:
  ///   - start: The day after which to count.
  ///   - end: The last day to count.
  /// - Returns: The number of days, 0 if the end is not after the start.
  public func days(after start: Day, through end: Day) -> Int {
    guard start < end else { return 0 }
    let days = start.days(until: end)
    guard !closed.isEmpty else { return days }
    return days - (closedDays(through: end) - closedDays(through: start))
  }

  /// Returns the weeks of seven days that count from one day to another.
  ///
  /// They are the weeks of an aimline, and may serve as the weeks of a trend.
  ///
  /// - Parameters:
  ///   - start: The day from which to count, as a rule that of the baseline.
  ///   - end: The day to count to.
  /// - Returns: The weeks, 0 or more.
  public func weeks(from start: Day, through end: Day) -> Double {
    Double(days(after: start, through: end)) / 7
  }

  /// Returns the first day by which so many days that count have gone by.
  ///
  /// - Parameters:
  ///   - count: How many days that count, 0 or more.
  ///   - start: The day after which to count.
  /// - Returns: The day, the start itself for a count of 0 or less, stopped at the last day
  ///   of the calendar.
  public func day(_ count: Int, after start: Day) -> Day {
    var day = start
    while day < .last {
      let missing = count - days(after: start, through: day)
      guard missing > 0 else { break }
      day = day + .days(missing)
      // Days of a closure bring the count no further.
      if let place = lastRange(startingBy: day) {
        day = max(day, closed[place].upperBound)
      }
    }
    return day
  }

  /// Returns whether a day does not count.
  ///
  /// - Parameter day: The day.
  /// - Returns: `true` on a closed day.
  public func isClosed(on day: Day) -> Bool {
    guard let range = lastRange(startingBy: day) else { return false }
    return closed[range].contains(day)
  }

  private func closedDays(through day: Day) -> Int {
    guard let place = lastRange(startingBy: day) else { return 0 }
    let range = closed[place]
    let last = min(day, range.upperBound)
    return closedBefore[place] + range.lowerBound.days(until: last) + 1
  }

  private func lastRange(startingBy day: Day) -> Int? {
    var low = 0
    var high = closed.count
    while low < high {
      let middle = (low + high) / 2
      if closed[middle].lowerBound <= day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  // MARK: - Ranges

  static func range(_ start: Day, _ end: Day) -> ClosedRange<Day>? {
    start <= end ? start...end : nil
  }

  private static func sorted(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  static func merged(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    var result: [ClosedRange<Day>] = []
    for range in sorted(ranges) {
      guard let last = result.last, last.upperBound + .days(1) >= range.lowerBound else {
        result.append(range)
        continue
      }
      let end = max(last.upperBound, range.upperBound)
      result[result.count - 1] = last.lowerBound...end
    }
    return result
  }
}
