import PlanModel

// From when until when, as people write it.

extension ProvisionPartReader {
  /// Two dates, a date and a number of weeks, or a named period with its year.
  func holdsDates() -> Bool {
    guard tokens.mayHoldDate || tokens.holds(.shortSeason) else { return false }
    let reader = DateReader(tokens: tokens, order: .dayMonthYear)
    var count = 0
    var spans = false
    var place = 0
    while place < tokens.count {
      guard let found = reader.date(at: place) else {
        if isAcademicYear(place) || isTermOfYear(place) { return true }
        if tokens.isA(.spanWord, at: place) { spans = true }
        place += 1
        continue
      }
      if found.phrase.precision == .term, found.phrase.year != nil { return true }
      if isAcademicYear(place) || isTermOfYear(place) || isMonthOfYear(found) {
        return true
      }
      if found.phrase.needs == .start { spans = true }
      if found.phrase.precision == .day, isEndOfSpan(place) { return true }
      if found.phrase.precision == .day || found.phrase.precision == .month { count += 1 }
      place = max(found.range.upperBound, place + 1)
    }
    return count >= 2 || count == 1 && spans
  }

  /// "2026/27", "2026-2027".
  private func isAcademicYear(_ place: Int) -> Bool {
    guard let year = tokens.digits(place), year.count == 4 || isShortYear(place),
      tokens.word(place + 1) == .slash || tokens.word(place + 1) == .hyphen,
      let next = tokens.digits(place + 2)
    else { return false }
    return next.value == (year.value + 1) % 100 || next.value == year.value + 1
  }

  /// Whether two digits are a year, as in "school year 26/27".
  private func isShortYear(_ place: Int) -> Bool {
    guard let year = tokens.digits(place), year.count == 2, 20...60 ~= year.value,
      tokens.digits(place + 2)?.count == 2
    else { return false }
    return [place - 2, place - 1, place + 3, place + 4].contains {
      let word = tokens.word($0)
      return word == .year || word == .academic || word == .school
    }
  }

  /// "Autumn 1 2026", "Spr 27", "summer term '27".
  private func isTermOfYear(_ place: Int) -> Bool {
    guard tokens.isA(.shortSeason, at: place) else { return false }
    for next in place + 1..<place + 5 {
      if let digits = tokens.digits(next), digits.count > 1 {
        return digits.count == 4 ? digits.value > 1_900 : 20...60 ~= digits.value
      }
      let isName =
        tokens.isA(.termWord, at: next) || tokens.word(next) == .half
        || tokens.isDigits(next) || tokens.isSign(next) && !tokens.endsClause(next)
      guard isName else { return false }
    }
    return false
  }

  /// "in June 2027": the whole of a month.
  private func isMonthOfYear(_ found: DateReader.Found) -> Bool {
    found.phrase.precision == .month && found.phrase.latest != nil
      && tokens.isA(.monthLead, at: found.range.lowerBound - 1)
  }

  /// "5 to 30 October 2026": the start is written without its month.
  private func isEndOfSpan(_ place: Int) -> Bool {
    let link = tokens.word(place - 1)
    guard link == .hyphen || link == .to || link == .and else { return false }
    return tokens.isOrdinal(place - 2)
      || tokens.digits(place - 2).map { $0.count <= 2 && 1...31 ~= $0.value } ?? false
  }
}
