/// A day, kept as the number of days since 1970-01-01.
///
/// Both this and the moment below read ASCII bytes and compute; Foundation's calendar and
/// formatters would take a hundred times as long and say nothing about its JSON decoder.
struct CodedDay: Codable {
  let number: Int

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let number = Self.number(text.utf8) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day")
    }
    self.number = number
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Self.text(number))
  }

  /// Returns the number of a day written as in 2026-09-01, `nil` if there is no such day.
  static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard bytes.count == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    for (place, byte) in bytes.enumerated() {
      let digit = Int(byte) - 48
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case _ where !(0...9 ~= digit): return nil
      case 0...3: year = year * 10 + digit
      case 5...6: month = month * 10 + digit
      default: day = day * 10 + digit
      }
    }
    guard year >= 1, 1...12 ~= month, 1...length(month, year) ~= day else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + days - 719_468
  }

  /// Returns the text of a day.
  static func text(_ number: Int) -> String {
    let days = number + 719_468
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let year =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let civilYear = era * 400 + year + (month <= 2 ? 1 : 0)
    return String(unsafeUninitializedCapacity: 10) { text in
      func put(_ number: Int, at place: Int) {
        text[place] = UInt8(48 + number / 10)
        text[place + 1] = UInt8(48 + number % 10)
      }
      put(civilYear / 100, at: 0)
      put(civilYear % 100, at: 2)
      put(month, at: 5)
      put(day, at: 8)
      text[4] = UInt8(ascii: "-")
      text[7] = UInt8(ascii: "-")
      return 10
    }
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A moment in UTC to the second, written as in 2026-09-01T08:30:00Z.
struct CodedInstant: Codable {
  let seconds: Int

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = Array(try container.decode(String.self).utf8)
    guard text.count == 20, text[10] == UInt8(ascii: "T"), text[19] == UInt8(ascii: "Z"),
      let day = CodedDay.number(text[..<10]), let hour = Self.two(text[11...12]),
      let minute = Self.two(text[14...15]), let second = Self.two(text[17...18])
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no moment")
    }
    seconds = ((day * 24 + hour) * 60 + minute) * 60 + second
  }

  func encode(to encoder: any Encoder) throws {
    let rest = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60].map { part in
      part < 10 ? "0\(part)" : "\(part)"
    }
    var container = encoder.singleValueContainer()
    let day = CodedDay.text(seconds / 86_400)
    try container.encode("\(day)T\(rest.joined(separator: ":"))Z")
  }

  private static func two(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self)).flatMap { 0...59 ~= $0 ? $0 : nil }
  }
}
