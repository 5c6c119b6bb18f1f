/// Regular expressions of days and times, in the part of ECMA-262 that every engine has.
enum DayPattern {
  /// Every day from 0001-01-01 to 9999-12-31, and no 29 February but in leap years.
  static let everyDay =
    "(?:\(year)-(?:\(longMonth)|\(shortMonth)|\(february))|\(leapDay))"

  /// A time of a day to the second, with up to nine digits of a fraction.
  static let time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?"

  /// The offset from UTC behind a time.
  static let offset = "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"

  /// The last two digits of a year, a slash, and those of the next.
  static let academicYears = (0..<100).map { year in
    "\(digits(year))/\(digits((year + 1) % 100))"
  }.joined(separator: "|")

  private static let year =
    "(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
  private static let longMonth = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
  private static let shortMonth = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
  private static let february = "02-(?:0[1-9]|1[0-9]|2[0-8])"
  private static let multipleOfFour = "(?:0[48]|[2468][048]|[13579][26])"
  private static let leapDay =
    "(?:[0-9]{2}\(multipleOfFour)|\(multipleOfFour)00)-02-29"

  private static func digits(_ number: Int) -> String {
    (number < 10 ? "0" : "") + String(number)
  }
}
