import PlanModel

/// What a piece of text says that looks like a date, before an order is chosen.
enum DateText {
  /// One day, whatever the order, such as `2026-09-07` or `7 September 2026`.
  case day(Day)

  /// Two numbers that are a day and a month, and a year of four digits.
  case numbers(first: Int, second: Int, year: Int)

  /// A date that may be right, with a year of two digits.
  case shortYear

  /// A whole number, as a spreadsheet counts days.
  case serial(Int)

  /// The largest number of bytes that are looked at.
  static let maximumLength = 40

  /// Creates what the bytes say, `nil` if they are no date.
  init?(utf8 bytes: some Collection<UInt8>) {
    guard bytes.count <= Self.maximumLength else { return nil }
    let text = Self.withoutMidnight(Array(bytes)[...])
    if let day = Day(utf8: text) {
      self = .day(day)
    } else if let serial = Self.serial(text) {
      self = .serial(serial)
    } else if let date = SlashedDate(utf8: text) {
      self.init(date)
    } else if let date = NamedMonthDate(utf8: text) {
      self.init(date)
    } else {
      return nil
    }
  }

  private init?(_ date: SlashedDate) {
    guard !date.hasFullYear else {
      self = .numbers(first: date.first, second: date.second, year: date.year)
      return
    }
    // 2000 is a leap year, so that no day is refused for the sake of its century.
    let days = [
      Day(year: 2000, month: date.second, day: date.first),
      Day(year: 2000, month: date.first, day: date.second),
      Day(year: 2000, month: date.second, day: date.year),
    ]
    guard days.contains(where: { $0 != nil }) else { return nil }
    self = .shortYear
  }

  private init?(_ date: NamedMonthDate) {
    let year = date.hasFullYear ? date.year : 2000
    guard let day = Day(year: year, month: date.month, day: date.day) else { return nil }
    self = date.hasFullYear ? .day(day) : .shortYear
  }
}

// MARK: - Times and serial numbers

extension DateText {
  /// Takes off a time, if it is midnight: databases write it behind a day.
  private static func withoutMidnight(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      colon - bytes.startIndex > 3
    else { return bytes }
    let mark = bytes[colon - 3]
    guard mark == UInt8(ascii: " ") || mark == UInt8(ascii: "T") else { return bytes }
    return isMidnight(bytes[(colon - 2)...]) ? bytes[..<(colon - 3)] : bytes
  }

  /// Returns whether a time is `00:00` or `00:00:00`, with zeros behind a point or a `Z`.
  private static func isMidnight(_ time: ArraySlice<UInt8>) -> Bool {
    var rest = time.last == UInt8(ascii: "Z") ? time.dropLast() : time
    if let point = rest.firstIndex(of: UInt8(ascii: ".")) {
      let decimals = rest[(point + 1)...]
      guard 1...9 ~= decimals.count, decimals.allSatisfy({ $0 == UInt8(ascii: "0") })
      else { return false }
      rest = rest[..<point]
      guard rest.count == 8 else { return false }
    }
    return ["00:00", "00:00:00"].contains { rest.elementsEqual($0.utf8) }
  }

  /// Returns a whole number of one to seven digits; `.0` may follow it.
  private static func serial(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    let rest = bytes[digits.endIndex...]
    let isWhole =
      rest.isEmpty
      || rest.first == UInt8(ascii: ".") && rest.count > 1
        && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    guard 1...7 ~= digits.count, isWhole else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
