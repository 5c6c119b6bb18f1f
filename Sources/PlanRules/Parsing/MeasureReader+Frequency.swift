import PlanModel

// How often, as people write it.

extension MeasureReader {
  private static let adverbs: [String: Frequency] = [
    "daily": .daily, "weekly": .weekly, "fortnightly": .fortnightly,
    "half-termly": .halfTermly, "termly": .termly, "bi-weekly": .fortnightly,
    "monthly": .times(1, per: .month), "annually": .times(1, per: .year),
    "twice-weekly": .times(2, per: .week),
  ]
  private static let periods: [String: PeriodUnit] = [
    "day": .day, "week": .week, "month": .month, "term": .term, "half-term": .halfTerm,
    "lesson": .session, "session": .session, "morning": .day, "afternoon": .day,
    "monday": .week, "tuesday": .week, "wednesday": .week, "thursday": .week,
    "friday": .week, "year": .year,
  ]

  /// Returns the frequency that begins at a place, and its tokens.
  func frequency(at place: Int) -> (value: Frequency, range: Range<Int>)? {
    let word = tokens.text(place)
    if let adverb = Self.adverbs[word] { return (adverb, place..<place + 1) }
    if tokens.has(["half", "termly"], at: place) {
      return (.halfTermly, place..<place + 2)
    }
    if ["every", "each", "per"].contains(word) { return every(at: place) }
    return counted(at: place)
  }

  /// "every week", "each half term", "every two weeks", "every fortnight".
  private func every(at place: Int) -> (value: Frequency, range: Range<Int>)? {
    if tokens.text(place + 1) == "fortnight" {
      return (.fortnightly, place..<place + 2)
    }
    if tokens.has(["half", "term"], at: place + 1) {
      return (.halfTermly, place..<place + 3)
    }
    if let period = Self.periods[tokens.text(place + 1)] {
      return (.times(1, per: period), place..<place + 2)
    }
    let step = tokens.text(place + 1) == "other" ? 2 : tokens.wholeNumber(place + 1)
    guard let step, step > 0 else { return nil }
    let bases = tokens.bases(place + 2)
    guard let period = bases.compactMap({ Self.periods[$0] }).first else { return nil }
    return (Frequency(times: 1, period: period, every: step), place..<place + 3)
  }

  /// "3 times a week", "twice weekly", "once each half term", "2 per half term".
  private func counted(at place: Int) -> (value: Frequency, range: Range<Int>)? {
    let once = ["once": 1, "twice": 2][tokens.text(place)]
    guard let times = once ?? tokens.wholeNumber(place), 1...1_000 ~= times else {
      return nil
    }
    var next = place + 1
    if once == nil, tokens.isOne(of: ["times", "time", "x", "×", "sessions"], at: next) {
      next += 1
    }
    if var adverb = Self.adverbs[tokens.text(next)] {
      adverb.times = times
      return (adverb, place..<next + 1)
    }
    guard tokens.isOne(of: ["a", "per", "each", "every", "in"], at: next) else {
      return nil
    }
    if tokens.has(["half", "term"], at: next + 1) {
      return (.times(times, per: .halfTerm), place..<next + 3)
    }
    if tokens.text(next + 1) == "fortnight" {
      return (Frequency(times: times, period: .week, every: 2), place..<next + 2)
    }
    guard let period = Self.periods[tokens.text(next + 1)] else { return nil }
    return (.times(times, per: period), place..<next + 2)
  }
}
