public import PlanModel

/// The order in which a file writes its dates.
///
/// Years have four digits. Two forms are read in every order, for they can be one day only:
/// ISO 8601, such as `2026-09-07`, and a month in words, such as `28-Sep-2022` or
/// `28 September 2022`. A time behind the day is passed over if it is midnight, as databases
/// write it: `2022-Sep-28 00:00:00`. A date with any other time is no day, and is refused.
///
/// ```swift
/// let day = try CSVDate.dayMonthYear.day("07/09/2026")
/// ```
///
/// Where nobody knows the order, the cells of the column often show it: see
/// ``CSVDateEvidence``.
///
/// ## Topics
///
/// ### Orders
/// - ``dayMonthYear``
/// - ``automatic``
/// - ``iso``
/// - ``excelSerial1900``
/// - ``excelSerial1904``
///
/// ### Reading
/// - ``day(_:)``
/// - ``day(utf8:)``
public struct CSVDate: RawRepresentable, Hashable, Sendable {
  /// The code of the order, such as `dmy`.
  public let rawValue: String

  /// Creates an order from its code; an order that is not listed reads as ``iso`` does.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Day, month, year, as England writes them: `07/09/2026` is 7 September.
  public static let dayMonthYear = Self(rawValue: "dmy")

  /// Nobody has said: only a date that can be one day in any order is read.
  ///
  /// `13/04/2015` and `05/05/2026` can be one day only. `03/04/2026` and the American
  /// `04/13/2015` are ambiguous.
  public static let automatic = Self(rawValue: "auto")

  /// Only what can be one day in every order: ISO 8601, and months in words.
  public static let iso = Self(rawValue: "iso")

  /// The days that a spreadsheet counts from 1 January 1900, which is day 1.
  ///
  /// The spreadsheet counts a 29 February 1900 that never was, as day 60: that number is
  /// refused. The last day is 2,958,465, 31 December 9999. A number with a fraction is a
  /// moment, and is refused.
  public static let excelSerial1900 = Self(rawValue: "excelSerial1900")

  /// The days that older spreadsheets count from 1 January 1904, which is day 0.
  public static let excelSerial1904 = Self(rawValue: "excelSerial1904")
}

// MARK: - Reading

extension CSVDate {
  /// Returns the day that a piece of text names.
  ///
  /// - Parameter text: The text, without spaces around it.
  /// - Returns: The day.
  /// - Throws: ``CSVError/Code/invalidDate`` or ``CSVError/Code/ambiguousDate``.
  public func day(_ text: String) throws(CSVError.Code) -> Day {
    try day(utf8: text.utf8)
  }

  /// Returns the day that the UTF-8 bytes of a piece of text name.
  ///
  /// A year of two digits is ambiguous in every order.
  ///
  /// - Parameter bytes: The bytes, without spaces around them.
  /// - Returns: The day.
  /// - Throws: ``CSVError/Code/invalidDate`` or ``CSVError/Code/ambiguousDate``.
  public func day(utf8 bytes: some Collection<UInt8>) throws(CSVError.Code) -> Day {
    // Most cells are one of two forms, which need no copy of their bytes.
    if bytes.count == 10, self == .dayMonthYear, let date = SlashedDate(utf8: bytes),
      date.hasFullYear
    {
      return try day(first: date.first, second: date.second, year: date.year)
    }
    switch DateText(utf8: bytes) {
    case nil: throw .invalidDate
    case .day(let day): return day
    case .shortYear: throw .ambiguousDate
    case .serial(let number): return try day(serial: number)
    case .numbers(let first, let second, let year):
      return try day(first: first, second: second, year: year)
    }
  }

  func day(first: Int, second: Int, year: Int) throws(CSVError.Code) -> Day {
    guard self == .dayMonthYear || self == .automatic else { throw .invalidDate }
    let dayFirst = Day(year: year, month: second, day: first)
    if self == .automatic {
      let monthFirst = Day(year: year, month: first, day: second)
      guard monthFirst == nil || monthFirst == dayFirst else { throw .ambiguousDate }
    }
    guard let dayFirst else { throw .invalidDate }
    return dayFirst
  }

  private func day(serial number: Int) throws(CSVError.Code) -> Day {
    let base: Day
    switch (self, number) {
    case (.excelSerial1900, 1...59): base = "1899-12-31"
    case (.excelSerial1900, 61...2_958_465): base = "1899-12-30"
    case (.excelSerial1904, 0...2_957_003): base = "1904-01-01"
    default: throw .invalidDate
    }
    guard let day = Day(number: Int(base.number) + number) else { throw .invalidDate }
    return day
  }
}
