/// A day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// Plans, reviews and readings happen on days. A day means the same on every machine, in
/// every locale and every time zone, because it is stored as a count of days.
///
/// ```swift
/// let start: Day = "2026-09-07"
/// let review = start + .weeks(6)        // 2026-10-19
/// let late = start.weekday == .monday   // true
/// ```
///
/// The calendar runs from 0001-01-01 to 9999-12-31. Arithmetic stops at these ends; use
/// ``adding(exactly:)`` to be told that a result lies outside.
///
/// ## Topics
///
/// ### Creating a day
/// - ``init(year:month:day:)``
/// - ``init(_:)``
///
/// ### Taking a day apart
/// - ``year``
/// - ``month``
/// - ``dayOfMonth``
/// - ``weekday``
///
/// ### Writing a day for people
/// - ``inWords``
/// - ``monthInWords``
/// - ``nameOfMonth(_:)``
///
/// ### Counting
/// - ``adding(_:)``
/// - ``adding(exactly:)``
/// - ``days(until:)``
public struct Day: Hashable, Sendable {
  /// The number of days since 1970-01-01, negative before it.
  public let number: Int32

  /// The first day of the calendar, 0001-01-01.
  public static let first = Day(unchecked: -719_162)

  /// The last day of the calendar, 9999-12-31.
  public static let last = Day(unchecked: 2_932_896)

  private init(unchecked number: Int32) {
    self.number = number
  }

  /// Creates the day with a number, if the calendar has it.
  ///
  /// - Parameter number: The number of days since 1970-01-01.
  public init?(number: Int) {
    guard Int(Day.first.number)...Int(Day.last.number) ~= number else { return nil }
    self.init(unchecked: Int32(number))
  }

  /// Creates the day nearest to a number of days since 1970-01-01.
  init(clamping number: Int) {
    let clamped = min(max(number, Int(Day.first.number)), Int(Day.last.number))
    self.init(unchecked: Int32(clamped))
  }

  /// Creates a day from its parts, if the calendar has it.
  ///
  /// - Parameters:
  ///   - year: The year, 1 to 9999.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, from 1 to the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, year: year) else { return nil }
    self.init(unchecked: Day.number(year: year, month: month, day: day))
  }

  /// Returns how many days a month has.
  ///
  /// - Parameters:
  ///   - month: The month, 1 to 12; other values count as a month of 31 days.
  ///   - year: The year, which decides the length of February.
  /// - Returns: The number of days, 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Returns whether a year has a 29 February.
  ///
  /// - Parameter year: The year of the Gregorian calendar.
  /// - Returns: `true` in 2024 and 2000, `false` in 2026 and 1900.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

// MARK: - Civil calendar

extension Day {
  // Years are counted from March, so that the leap day is the last day of a year, and in
  // eras of 400 years (146,097 days), after which the calendar repeats.

  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let sinceMarchOfYearZero = Int(number) + 719_468
    let era = sinceMarchOfYearZero / 146_097
    let dayOfEra = sinceMarchOfYearZero % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// The year, 1 to 9999.
  public var year: Int { parts.year }

  /// The month, 1 to 12.
  public var month: Int { parts.month }

  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday; 719_162 days before it, a Monday.
    Weekday.allCases[(Int(number) + 719_162) % 7]
  }
}

// MARK: - Comparable

extension Day: Comparable {
  public static func < (earlier: Day, later: Day) -> Bool {
    earlier.number < later.number
  }
}
