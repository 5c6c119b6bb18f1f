public import PlanModel

/// The order in which a file writes its dates.
///
/// Years have four digits. `2026-09-07` is read in every order, because ISO 8601 can't be
/// taken for anything else. A spreadsheet's serial number is no date.
///
/// ```swift
/// let day = try CSVDate.dayMonthYear.day("07/09/2026")
/// ```
///
/// ## Topics
///
/// ### Orders
/// - ``dayMonthYear``
/// - ``automatic``
///
/// ### Reading
/// - ``day(_:)``
/// - ``day(utf8:)``
public struct CSVDate: RawRepresentable, Hashable, Sendable {
  /// The code of the order, such as `dmy`.
  public let rawValue: String

  /// Creates an order from its code; an order that is not listed reads ISO 8601 only.
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
  /// - Parameter bytes: The bytes, without spaces around them.
  /// - Returns: The day.
  /// - Throws: ``CSVError/Code/invalidDate`` or ``CSVError/Code/ambiguousDate``.
  public func day(utf8 bytes: some Collection<UInt8>) throws(CSVError.Code) -> Day {
    guard bytes.count <= 10 else { throw .invalidDate }
    guard let date = SlashedDate(utf8: bytes) else {
      guard let day = Day(utf8: bytes) else { throw .invalidDate }
      return day
    }
    guard self == .dayMonthYear || self == .automatic else { throw .invalidDate }
    guard date.hasFullYear else { throw .ambiguousDate }
    let dayFirst = Day(year: date.year, month: date.second, day: date.first)
    if self == .automatic {
      let monthFirst = Day(year: date.year, month: date.first, day: date.second)
      guard monthFirst == nil || monthFirst == dayFirst else { throw .ambiguousDate }
    }
    guard let dayFirst else { throw .invalidDate }
    return dayFirst
  }
}
