import PlanModel

/// Finds the parts of specified provision in words.
struct ProvisionPartReader {
  let tokens: TextTokens

  func parts() -> ProvisionPartSet {
    var parts = ProvisionPartSet()
    let measure = MeasureReader(tokens: tokens)
    for place in 0..<tokens.count {
      if holdsPerson(place) { parts.insert(.who) }
      if tokens.begins(.expertise, at: place) { parts.insert(.expertise) }
      if holdsGroupSize(place) { parts.insert(.groupSize) }
      if holdsMinutes(place) { parts.insert(.minutes) }
      if measure.frequency(at: place) != nil || holdsFrequency(place) {
        parts.insert(.frequency)
      }
      if holdsPlace(place) { parts.insert(.place) }
    }
    if holdsDates() { parts.insert(.dates) }
    return parts
  }

  // MARK: Parts

  /// "a TA", "Mrs Dube", "the travel trainer".
  private func holdsPerson(_ place: Int) -> Bool {
    if tokens.isA(.leader, at: place) { return true }
    if tokens.isA(.title, at: place) {
      let next = tokens.word(place + 1) == .fullStop ? place + 2 : place + 1
      return tokens.isCapitalised(next)
    }
    // "mentoring" names what is given and nobody who gives it.
    return !tokens.endsIng(place) && tokens.begins(.roles, at: place)
  }

  /// "1:1", "one-to-one", "a pair", "group of 4", "4 pupils".
  private func holdsGroupSize(_ place: Int) -> Bool {
    if tokens.isA(.groupWord, at: place) || tokens.has(.one, .to, .one, at: place) {
      return true
    }
    guard tokens.isNumber(place) else { return false }
    let next = tokens.word(place + 1)
    let isRatio =
      next == .colon || (next == .to || next == .hyphen) && tokens.value(place) == 1
    if isRatio, tokens.isNumber(place + 2) {
      // A time of day such as 9:30 has two digits after the colon.
      return (tokens.digits(place + 2)?.count ?? 1) < 2
    }
    if tokens.isA(.pupils, at: place + 1) || tokens.isA(.pupils, at: place + 2) {
      return true
    }
    return tokens.word(place - 1) == .of && tokens.isA(.ofPeople, at: place - 2)
  }

  /// "30 minutes", "20-minute", "half an hour", "5 hours".
  private func holdsMinutes(_ place: Int) -> Bool {
    if tokens.isA(.lengthWord, at: place) || tokens.has(.an, .hour, at: place) {
      return true
    }
    guard tokens.isNumber(place) else { return false }
    let next = tokens.word(place + 1) == .hyphen ? place + 2 : place + 1
    return tokens.isA(.sessionLength, at: next)
  }

  /// "3 sessions a week", "x3 weekly", "per week".
  private func holdsFrequency(_ place: Int) -> Bool {
    if tokens.isA(.perWord, at: place) || tokens.word(place) == .slash {
      if tokens.word(place) != .in, tokens.isA(.provisionPeriod, at: place + 1) {
        return true
      }
    }
    if tokens.isA(.daysOfWeek, at: place) { return true }
    if tokens.isA(.shortDay, at: place) { return tokens.isCapitalised(place) }
    return tokens.isA(.everyone, at: place) && isOccasion(after: place)
  }

  /// "each science lesson", "at every transition", "in all tests", but not "10 mins each".
  private func isOccasion(after place: Int) -> Bool {
    if tokens.word(place) == .all {
      return (place + 1..<place + 4).contains { tokens.isA(.timesADay, at: $0) }
    }
    let next = place + 1
    return tokens.isNumber(next)
      || tokens.isWord(next) && !tokens.isA(.modifierStop, at: next)
  }

  private func holdsPlace(_ place: Int) -> Bool {
    if tokens.isA(.room, at: place) { return true }
    // ", the Nest,": a name of its own between signs.
    if tokens.word(place) == .the, place > 0, tokens.endsClause(place - 1),
      tokens.isCapitalised(place + 1), !tokens.isA(.noName, at: place + 1),
      tokens.segmentEnd(from: place) - place <= 4
    {
      return true
    }
    guard tokens.isA(.provisionPlaceLead, at: place) else { return false }
    // "in the Hive": a name with a capital letter.
    let name = tokens.isA(.article, at: place + 1) ? place + 2 : place + 1
    if tokens.word(place) != .on, tokens.word(place + 1) == .the,
      tokens.isCapitalised(name), !tokens.isA(.noName, at: name)
    {
      return true
    }
    for next in place + 1..<place + 4 {
      guard tokens.isWord(next) else { return false }
      guard let match = tokens.match(.places, at: next) else { continue }
      return !tokens.isA(.noPlace, at: match.range.upperBound - 1)
    }
    return false
  }

  /// Two dates, or a named period with its year.
  private func holdsDates() -> Bool {
    guard tokens.mayHoldDate else { return false }
    let reader = DateReader(tokens: tokens, order: .dayMonthYear)
    var count = 0
    var place = 0
    while place < tokens.count {
      guard let found = reader.date(at: place) else {
        if isAcademicYear(place) { return true }
        place += 1
        continue
      }
      if found.phrase.precision == .term, found.phrase.year != nil { return true }
      if found.phrase.precision == .day || found.phrase.precision == .month { count += 1 }
      place = max(found.range.upperBound, place + 1)
    }
    return count >= 2
  }

  /// "2026/27", "2026-2027".
  private func isAcademicYear(_ place: Int) -> Bool {
    guard let year = tokens.digits(place), year.count == 4,
      tokens.word(place + 1) == .slash || tokens.word(place + 1) == .hyphen,
      let next = tokens.digits(place + 2)
    else { return false }
    return next.value == (year.value + 1) % 100 || next.value == year.value + 1
  }
}
