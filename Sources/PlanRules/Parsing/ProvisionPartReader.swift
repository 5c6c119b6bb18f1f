import PlanModel

/// Finds the parts of specified provision in words.
struct ProvisionPartReader {
  let tokens: TextTokens
  let words: WordTables

  func parts() -> Set<ProvisionPart> {
    var parts: Set<ProvisionPart> = []
    if !words.roles.matches(tokens).isEmpty { parts.insert(.who) }
    if !words.expertise.matches(tokens).isEmpty { parts.insert(.expertise) }
    let measure = MeasureReader(tokens: tokens, words: words, taken: [])
    for place in 0..<tokens.count {
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

  /// "1:1", "one-to-one", "a pair", "group of 4", "4 pupils".
  private func holdsGroupSize(_ place: Int) -> Bool {
    let word = tokens.text(place)
    let known = ["one-to-one", "1-to-1", "one-on-one", "paired", "pairs", "pair"]
    if known.contains(word) || tokens.has(["one", "to", "one"], at: place) {
      return true
    }
    guard tokens.wholeNumber(place) != nil else { return false }
    let next = tokens.text(place + 1)
    if [":", "to", "-"].contains(next), tokens.text(place) == "1" || next == ":",
      tokens.wholeNumber(place + 2) != nil
    {
      // A time of day such as 9:30 has two digits after the colon.
      return (tokens.digits(place + 2)?.count ?? 1) < 2
    }
    let people = ["pupils", "children", "peers", "students", "learners", "others"]
    if people.contains(next) || people.contains(tokens.text(place + 2)) { return true }
    return tokens.text(place - 1) == "of"
      && tokens.isOne(of: ["group", "groups", "ratio"], at: place - 2)
  }

  /// "30 minutes", "20-minute", "half an hour", "5 hours".
  private func holdsMinutes(_ place: Int) -> Bool {
    let word = tokens.text(place)
    let units = [
      "minutes", "minute", "mins", "min", "hours", "hour", "hrs", "hr", "m", "h",
    ]
    if ["half-hour", "hour-long"].contains(word) { return true }
    if tokens.has(["half", "an", "hour"], at: place)
      || tokens.has(["an", "hour"], at: place)
    {
      return true
    }
    if tokens.number(place) != nil {
      let next = tokens.text(place + 1) == "-" ? place + 2 : place + 1
      return units.contains(tokens.text(next))
    }
    let bytes = word.utf8
    let digits = bytes.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return !digits.isEmpty
      && units.contains(String(decoding: bytes.dropFirst(digits.count), as: UTF8.self))
  }

  /// "3 sessions a week", "x3 weekly", "per week".
  private func holdsFrequency(_ place: Int) -> Bool {
    let periods = ["week", "day", "fortnight", "term", "month", "year", "morning"]
    return tokens.isOne(of: ["per", "a", "each", "every"], at: place)
      && periods.contains(tokens.text(place + 1))
  }

  private func holdsPlace(_ place: Int) -> Bool {
    guard tokens.isOne(of: ["in", "at", "on", "within", "inside"], at: place) else {
      return false
    }
    let ambiguous = [
      "group", "groups", "small group", "session", "sessions", "maths", "english",
      "literacy", "numeracy", "phonics", "science", "conversation", "conversations",
      "task", "tasks", "activity", "activities",
    ]
    for next in place + 1..<place + 4 {
      guard tokens.isWord(next) else { return false }
      guard let match = words.places.match(tokens, at: next) else { continue }
      return !ambiguous.contains(match.phrase.words)
    }
    return false
  }

  /// Two dates, or a named period with its year.
  private func holdsDates() -> Bool {
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
      tokens.isOne(of: ["/", "-"], at: place + 1), let next = tokens.digits(place + 2)
    else { return false }
    return next.value == (year.value + 1) % 100 || next.value == year.value + 1
  }
}
