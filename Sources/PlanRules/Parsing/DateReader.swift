import PlanModel

/// Finds dates and periods of the school year in text.
struct DateReader {
  struct Found {
    var phrase: DuePhrase
    /// The tokens of the date, without the word that leads to it.
    var range: Range<Int>
  }

  let tokens: TextTokens
  let order: DateOrder

  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]

  /// Returns the date that begins at a place.
  func date(at place: Int) -> Found? {
    written(at: place) ?? numeric(at: place) ?? monthFirst(at: place)
      ?? period(at: place)
  }

  // MARK: Dates in words

  private func month(_ place: Int) -> Int? {
    tokens.isWord(place) ? Self.months[tokens.text(place)] : nil
  }

  /// The day of "7", "7th" or "1st".
  private func dayOfMonth(_ place: Int) -> Int? {
    if let digits = tokens.digits(place), digits.count <= 2 { return digits.value }
    let bytes = Array(tokens.text(place).utf8)
    guard 3...4 ~= bytes.count else { return nil }
    let endings = ["st", "nd", "rd", "th"]
    guard endings.contains(where: { bytes.suffix(2).elementsEqual($0.utf8) }) else {
      return nil
    }
    let day = Int(String(decoding: bytes.dropLast(2), as: UTF8.self))
    return day.flatMap { 1...31 ~= $0 ? $0 : nil }
  }

  private func year(_ place: Int) -> Int? {
    guard let digits = tokens.digits(place), digits.count == 4,
      1_900...2_199 ~= digits.value
    else { return nil }
    return digits.value
  }

  /// "7 September 2026", "7th of September", "Monday 7 September 2026".
  private func written(at place: Int) -> Found? {
    guard let day = dayOfMonth(place) else { return nil }
    var next = place + 1
    if tokens.text(next) == "of" { next += 1 }
    guard let month = month(next) else { return nil }
    return found(day: day, month: month, range: place..<next + 1)
  }

  /// "September 7, 2026", "June 2027", "June".
  private func monthFirst(at place: Int) -> Found? {
    guard let month = month(place) else { return nil }
    // "may" and "march" are verbs more often than months, unless a year or a capital says so.
    let isName = tokens.isCapitalised(place) || year(place + 1) != nil
    guard isName || !tokens.isOne(of: ["may", "march", "mar"], at: place) else {
      return nil
    }
    if year(place + 1) == nil, tokens.text(place + 1) != ",",
      let day = dayOfMonth(place + 1)
    {
      return found(day: day, month: month, range: place..<place + 2)
    }
    let next = tokens.isOne(of: [",", "of"], at: place + 1) ? place + 2 : place + 1
    guard let year = year(next) else {
      var phrase = DuePhrase(latest: nil, precision: .month, needs: .year)
      phrase.month = month
      return Found(phrase: phrase, range: place..<place + 1)
    }
    let latest = Day(year: year, month: month, day: 1)?.endOfMonth
    return Found(
      phrase: DuePhrase(latest: latest, precision: .month),
      range: place..<next + 1
    )
  }

  private func found(day: Int, month: Int, range: Range<Int>) -> Found? {
    let end = range.upperBound
    let next = tokens.text(end) == "," ? end + 1 : end
    guard let year = year(next) else {
      guard Day(year: 2_024, month: month, day: day) != nil else { return nil }
      var phrase = DuePhrase(latest: nil, precision: .day, needs: .year)
      phrase.month = month
      return Found(phrase: phrase, range: range)
    }
    guard let latest = Day(year: year, month: month, day: day) else { return nil }
    return Found(
      phrase: DuePhrase(latest: latest, precision: .day),
      range: range.lowerBound..<next + 1
    )
  }

  // MARK: Dates in numbers

  /// "10/2/24", "10.02.2024", "2027-06-30".
  private func numeric(at place: Int) -> Found? {
    let sign = tokens.text(place + 1)
    guard ["/", ".", "-"].contains(sign), tokens.text(place + 3) == sign,
      let first = tokens.digits(place), let second = tokens.digits(place + 2),
      let third = tokens.digits(place + 4)
    else { return nil }
    let range = place..<place + 5
    if first.count == 4, third.count <= 2 {
      return Day(year: first.value, month: second.value, day: third.value).map {
        Found(phrase: DuePhrase(latest: $0, precision: .day), range: range)
      }
    }
    guard third.count == 2 || third.count == 4 else { return nil }
    let year = third.count == 2 ? 2_000 + third.value : third.value
    let british = Day(year: year, month: second.value, day: first.value)
    let american = Day(year: year, month: first.value, day: second.value)
    let chosen = order == .dayMonthYear ? british ?? american : american ?? british
    guard let chosen else { return nil }
    var phrase = DuePhrase(latest: chosen, precision: .day)
    phrase.isAmbiguous = british != nil && american != nil && british != american
    return Found(phrase: phrase, range: range)
  }
}
