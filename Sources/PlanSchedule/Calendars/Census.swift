public import PlanModel

/// A return about pupils that is made on one day a year, such as the spring school census.
///
/// The days follow a rule, such as the third Thursday of January. Government announces each
/// one, so check it there before you rely on it.
///
/// ```swift
/// Census.spring.day(in: 2027)                       // 2027-01-21
/// Census.days(in: "2026/27").map(\.census.code)     // autumn, spring, sen2, summer
/// ```
///
/// ## Topics
///
/// ### The returns
/// - ``autumn``
/// - ``spring``
/// - ``summer``
/// - ``sen2``
/// - ``all``
///
/// ### Finding days
/// - ``day(in:)``
/// - ``days(in:of:)``
///
/// ### Describing a return
/// - ``code``
/// - ``title``
/// - ``collects``
/// - ``source``
public struct Census: Hashable, Sendable {
  /// The code of the return, such as `spring`.
  public let code: Code

  /// What the return is called.
  public let title: String

  /// What it asks about pupils with special educational needs.
  public let collects: [Item]

  /// Where the rule of the day and what is collected come from.
  public let source: Citation

  private let month: Int
  private let week: Int

  /// Creates a return on a Thursday of a month.
  ///
  /// - Parameters:
  ///   - code: The code of the return.
  ///   - title: What the return is called.
  ///   - week: Which Thursday of the month, 1 to 4.
  ///   - month: The month, 1 to 12.
  ///   - collects: What it asks about pupils with special educational needs.
  ///   - source: Where the rule comes from.
  public init(
    _ code: Code,
    title: String,
    onThursday week: Int,
    ofMonth month: Int,
    collects: [Item],
    source: Citation
  ) {
    precondition(1...4 ~= week, "a census falls on the first to the fourth Thursday")
    precondition(1...12 ~= month, "a census falls in a month from 1 to 12")
    self.code = code
    self.title = title
    self.week = week
    self.month = month
    self.collects = collects
    self.source = source
  }

  /// Returns the day of the return in a calendar year.
  ///
  /// - Parameter year: The year.
  /// - Returns: The day, or `nil` for a year outside 1 to 9999.
  public func day(in year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return first.onOrAfter(.thursday) + .weeks(week - 1)
  }

  /// Returns the census days of an academic year.
  ///
  /// - Parameters:
  ///   - year: The academic year.
  ///   - censuses: The returns to look for.
  /// - Returns: The days in order; on one day, in the order of the returns.
  public static func days(
    in year: AcademicYear,
    of censuses: [Census] = Census.all
  ) -> [CensusDay] {
    let found = (year.startYear...year.startYear + 1).flatMap { calendarYear in
      censuses.compactMap { census in
        census.day(in: calendarYear).map { CensusDay(census: census, day: $0) }
      }
    }
    return found.filter { year.contains($0.day) }.sorted { $0.day < $1.day }
  }
}
