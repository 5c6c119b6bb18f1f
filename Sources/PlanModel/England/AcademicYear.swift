/// A year from 1 September to 31 August, by which ages and year groups are counted.
///
/// It is not the year of a school's own calendar, whose terms may begin in late August.
///
/// ```swift
/// let year = AcademicYear(containing: "2026-11-24")   // 2026/27
/// let days = year.first...year.last
/// ```
///
/// The calendar touches the years 0000/01 to 9999/00; the first and the last of them are
/// cut off by the ends of the calendar.
///
/// ## Topics
///
/// ### Creating an academic year
/// - ``init(containing:)``
/// - ``init(startYear:)``
/// - ``init(_:)``
///
/// ### Looking at its days
/// - ``first``
/// - ``last``
/// - ``contains(_:)``
public struct AcademicYear: Hashable, Sendable {
  /// The calendar year in which it begins, 0 to 9999.
  public let startYear: Int

  /// Creates the academic year that a day is in.
  ///
  /// - Parameter day: The day.
  public init(containing day: Day) {
    let (year, month, _) = day.parts
    startYear = month < 9 ? year - 1 : year
  }

  /// Creates the academic year that begins in a calendar year.
  ///
  /// - Parameter startYear: The calendar year; `nil` is returned unless it is 0 to 9999.
  public init?(startYear: Int) {
    guard 0...9999 ~= startYear else { return nil }
    self.startYear = startYear
  }

  /// The first day, 1 September, or the first of the calendar.
  public var first: Day { Day(year: startYear, month: 9, day: 1) ?? .first }

  /// The last day, 31 August, or the last of the calendar.
  public var last: Day { Day(year: startYear + 1, month: 8, day: 31) ?? .last }

  /// Returns whether a day is in the academic year.
  ///
  /// - Parameter day: The day.
  /// - Returns: `true` from 1 September to 31 August.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

// MARK: - Comparable and Strideable

extension AcademicYear: Comparable {
  public static func < (earlier: Self, later: Self) -> Bool {
    earlier.startYear < later.startYear
  }
}

extension AcademicYear: Strideable {
  public func distance(to other: Self) -> Int { other.startYear - startYear }

  /// Returns the academic year a number of years later, or the first or last there is.
  ///
  /// - Parameter count: How many years; negative to go back.
  /// - Returns: The academic year, stopped at 0000/01 and 9999/00.
  public func advanced(by count: Int) -> Self {
    let (sum, overflow) = startYear.addingReportingOverflow(count)
    guard !overflow, let year = Self(startYear: sum) else {
      return Self(containing: count < 0 ? .first : .last)
    }
    return year
  }
}
