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

  /// Returns the date that begins at a place.
  func date(at place: Int) -> Found? {
    guard
      tokens.isNumber(place) || tokens.isA(.beginsDate, at: place)
        || tokens.isOrdinal(place)
    else { return nil }
    // "Tues 15 Dec 2026" is the date without its weekday.
    let start = tokens.isA(.weekday, at: place) ? place + 1 : place
    return written(at: start) ?? numeric(at: start) ?? monthOfYear(at: start)
      ?? monthFirst(at: start) ?? period(at: start)
  }

  // MARK: Dates in words

  private func month(_ place: Int) -> Int? {
    tokens.isA(.month, at: place) ? tokens.value(place) : nil
  }

  /// The day of "7", "7th" or "1st".
  private func dayOfMonth(_ place: Int) -> Int? {
    if tokens.isOrdinal(place) {
      let day = tokens.value(place)
      return 1...31 ~= day ? day : nil
    }
    guard let digits = tokens.digits(place), digits.count <= 2 else { return nil }
    return digits.value
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
    let next = tokens.word(place + 1) == .of ? place + 2 : place + 1
    guard let month = month(next) else { return nil }
    return found(day: day, month: month, range: place..<next + 1)
  }

  /// "September 7, 2026", "June 2027", "June".
  private func monthFirst(at place: Int) -> Found? {
    guard let month = month(place) else { return nil }
    // "may" and "march" are verbs more often than months, unless a year or a capital says so.
    let isName = tokens.isCapitalised(place) || year(place + 1) != nil
    guard isName || !tokens.isA(.monthOrVerb, at: place) else { return nil }
    if year(place + 1) == nil, tokens.word(place + 1) != .comma,
      let day = dayOfMonth(place + 1)
    {
      return found(day: day, month: month, range: place..<place + 2)
    }
    let hasJoin = tokens.word(place + 1) == .comma || tokens.word(place + 1) == .of
    let next = hasJoin ? place + 2 : place + 1
    guard let year = year(next) else {
      if tokens.has(.half, .term, at: place + 1) || tokens.word(place + 1) == .halfTerm {
        var phrase = DuePhrase(latest: nil, precision: .term, needs: .calendar)
        phrase.isEndOfTerm = true
        let end = tokens.word(place + 1) == .halfTerm ? place + 2 : place + 3
        return Found(phrase: phrase, range: place..<end)
      }
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
    let next = tokens.word(end) == .comma ? end + 1 : end
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

  /// "09/2026".
  private func monthOfYear(at place: Int) -> Found? {
    guard tokens.word(place + 1) == .slash, let year = year(place + 2),
      tokens.word(place - 1) != .slash, let month = tokens.digits(place),
      month.count <= 2, let first = Day(year: year, month: month.value, day: 1)
    else { return nil }
    return Found(
      phrase: DuePhrase(latest: first.endOfMonth, precision: .month),
      range: place..<place + 3
    )
  }

  /// "10/2/24", "10.02.2024", "2027-06-30".
  private func numeric(at place: Int) -> Found? {
    guard tokens.isA(.dateSign, at: place + 1),
      tokens.word(place + 3) == tokens.word(place + 1),
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
