import PlanModel

// Rates, times and counts in a period.

extension CriterionReader {
  private static let perMinute = [
    ["correct", "words", "per", "minute"], ["words", "correct", "per", "minute"],
    ["words", "per", "minute"], ["words", "a", "minute"], ["words", "in", "a", "minute"],
    ["words", "in", "one", "minute"], ["correct", "words", "a", "minute"],
    ["words", "correctly", "per", "minute"],
    ["words", "read", "correctly", "per", "minute"],
    ["words", "correctly", "read", "per", "minute"],
    ["words", "a", "minute", "correctly"],
  ]

  /// Returns the unit at a place and the place after it.
  func unit(at place: Int) -> (unit: MeasureUnit, end: Int)? {
    if let words = Self.perMinute.first(where: { tokens.has($0, at: place) }) {
      return (.wordsPerMinute, place + words.count)
    }
    switch tokens.text(place) {
    case "wpm", "wcpm": return (.wordsPerMinute, place + 1)
    case "%", "percent": return (.percent, place + 1)
    case "per" where tokens.text(place + 1) == "cent": return (.percent, place + 2)
    case "digits" where tokens.text(place + 1) == "correct":
      return (.digitsCorrect, place + 2)
    case "minute", "minutes", "min", "mins": return (.minutes, place + 1)
    case "second", "seconds", "sec", "secs": return (.seconds, place + 1)
    case "prompt", "prompts": return (.prompts, place + 1)
    case "times", "occasions": return (.times, place + 1)
    case "words", "word": return (.words, place + 1)
    case "steps", "step": return (.steps, place + 1)
    case "points", "point", "marks": return (.points, place + 1)
    default: return nil
    }
  }

  /// "60 words per minute", "121 wcpm", "20 digits correct".
  func rate(at place: Int) -> Found? {
    guard let value = tokens.number(place), !startsFromTo(place),
      let (unit, end) = unit(at: place + 1),
      [.wordsPerMinute, .digitsCorrect].contains(unit)
    else { return nil }
    return Found(criterion: .rate(value, unit), range: place..<end)
  }

  /// Whether the number is the start in "from 84 to 121".
  private func startsFromTo(_ place: Int) -> Bool {
    tokens.isOne(of: ["from", "currently", "baseline"], at: place - 1)
  }

  /// "within 5 minutes", "in under 30 seconds".
  func within(at place: Int) -> Found? {
    var next = place
    if tokens.isOne(of: ["within", "under"], at: place) {
      next += 1
    } else if tokens.has(["in", "under"], at: place)
      || tokens.has(["less", "than"], at: place)
    {
      next += 2
    } else {
      return nil
    }
    let value = tokens.text(next) == "a" ? 1 : tokens.number(next)
    guard let value, let (unit, end) = unit(at: next + 1),
      [.minutes, .seconds].contains(unit)
    else { return nil }
    return Found(criterion: .within(value, unit), range: place..<end)
  }

  /// "for 10 minutes", "for at least ten minutes".
  func duration(at place: Int) -> Found? {
    guard tokens.text(place) == "for" else { return nil }
    var next = place + 1
    if tokens.has(["at", "least"], at: next) || tokens.has(["up", "to"], at: next) {
      next += 2
    }
    if tokens.has(["a", "minimum", "of"], at: next) { next += 3 }
    guard let value = tokens.number(next), let (unit, end) = unit(at: next + 1),
      [.minutes, .seconds].contains(unit)
    else { return nil }
    return Found(criterion: .atLeast(for: value, unit), range: place..<end)
  }

  private static let periods: [String: PeriodUnit] = [
    "day": .day, "week": .week, "lesson": .session, "session": .session,
    "half-term": .halfTerm, "term": .term, "month": .month,
  ]

  /// "at least 3 times per week", "on 3 occasions each lesson", "twice a day".
  func frequency(at place: Int) -> Found? {
    let once = ["once": 1, "twice": 2][tokens.text(place)]
    var next = place + 1
    if once == nil {
      guard tokens.isOne(of: ["times", "occasions", "time", "occasion"], at: next) else {
        return nil
      }
      next += 1
    }
    guard let times = once ?? tokens.wholeNumber(place), times > 0,
      tokens.isOne(of: ["per", "a", "each", "every", "in"], at: next)
    else { return nil }
    next += 1
    if tokens.text(next - 1) == "in", tokens.isOne(of: ["a", "each", "one"], at: next) {
      next += 1
    }
    if tokens.text(next) == "school" { next += 1 }
    guard let period = Self.periods[tokens.text(next)] else { return nil }
    return Found(criterion: .atLeast(times, per: period), range: place..<next + 1)
  }
}
