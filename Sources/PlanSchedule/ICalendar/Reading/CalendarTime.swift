import PlanModel

/// A day of a calendar file, perhaps with a time of day, as it is written.
struct CalendarTime {
  let day: Day

  /// The seconds since midnight, `nil` for a whole day.
  let secondOfDay: Int?

  /// Whether the time is in UTC.
  let isUTC: Bool

  /// Reads `20260907`, `20260907T083000` or `20260907T083000Z`.
  init?(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes.prefix(17))
    guard bytes.count >= 8, let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[4..<6]), let dayOfMonth = Self.number(bytes[6..<8]),
      let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    self.day = day
    switch bytes.count {
    case 8: secondOfDay = nil
    case 15, 16:
      guard bytes[8] == UInt8(ascii: "T"), let second = Self.second(bytes[9..<15])
      else { return nil }
      secondOfDay = second
    default: return nil
    }
    isUTC = bytes.count == 16
    guard !isUTC || bytes[15] == UInt8(ascii: "Z") else { return nil }
  }

  /// The moment of a time in UTC.
  var instant: Instant? {
    guard isUTC, let secondOfDay else { return nil }
    return Instant(day, secondOfDay: secondOfDay)
  }

  /// The seconds since the calendar's first day began.
  var seconds: Int { day.place * 86_400 + (secondOfDay ?? 0) }

  /// A leap second counts as the second before it.
  private static func second(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let number = number(digits) else { return nil }
    let (hour, minute, second) = (number / 10_000, number / 100 % 100, number % 100)
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    return hour * 3_600 + minute * 60 + min(second, 59)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
