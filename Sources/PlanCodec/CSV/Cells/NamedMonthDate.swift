/// A date whose month is a word: `28-Sep-2022`, `28 September 2022`, `2022-Sep-28`.
struct NamedMonthDate {
  let day: Int
  let month: Int
  let year: Int

  /// Whether the year has four digits; it has two otherwise.
  let hasFullYear: Bool

  /// Creates the parts of a date, `nil` if the month is no word of the calendar.
  ///
  /// The parts stand between spaces, hyphens, slashes, points or commas. With a word for the
  /// month only one order is possible, so `September 28, 2022` is read too.
  init?(utf8 bytes: some Collection<UInt8>) {
    let parts = Array(bytes).split { Self.isSeparator($0) }
    guard parts.count == 3 else { return nil }
    let months = parts.map { Self.month($0) }
    guard let place = months.firstIndex(where: { $0 != nil }), let month = months[place]
    else { return nil }
    let isYearFirst = place == 1 && parts[0].count == 4 && Self.number(parts[0]) != nil
    guard place < 2 else { return nil }
    let dayPart = isYearFirst ? parts[2] : parts[1 - place]
    let yearPart = isYearFirst ? parts[0] : parts[2]
    guard let day = Self.day(dayPart), let year = Self.number(yearPart),
      yearPart.count == 2 || yearPart.count == 4
    else { return nil }
    self.day = day
    self.month = month
    self.year = year
    hasFullYear = yearPart.count == 4
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: ","):
      true
    default: false
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
  ].map { Array($0.utf8) }

  /// Returns the number of a month by its name or the first three letters of it.
  private static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard 3...9 ~= word.count else { return nil }
    let word = ASCIIText.lowercased(word)
    let place = months.firstIndex { name in
      name == word || name.prefix(3).elementsEqual(word)
        || name.prefix(4).elementsEqual(word) && name[0] == UInt8(ascii: "s")
    }
    return place.map { $0 + 1 }
  }

  /// Returns the number of a day, with or without the letters of `1st` or `22nd`.
  private static func day(_ part: ArraySlice<UInt8>) -> Int? {
    let digits = part.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    let ending = ASCIIText.lowercased(part[digits.endIndex...])
    let isOrdinal = ["st", "nd", "rd", "th"].contains { ending.elementsEqual($0.utf8) }
    guard digits.count <= 2, ending.isEmpty || isOrdinal else { return nil }
    return number(digits)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard 1...4 ~= digits.count else { return nil }
    var number = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
