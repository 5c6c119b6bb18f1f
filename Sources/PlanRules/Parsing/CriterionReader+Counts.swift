import PlanModel

// Plain counts: at least so many, no more than so many, all of so many.

extension CriterionReader {
  /// "at least 2 questions", "no more than 1 incident a week", "11 or below".
  func bounded(at place: Int) -> CriterionShape? {
    if tokens.isNumber(place), tokens.word(place + 1) == .or,
      tokens.isA(.orMore, at: place + 2), let value = tokens.number(place)
    {
      return CriterionShape(.rate(value, .times), range: place..<place + 3)
    }
    let length = tokens.has(.at, .least, at: place) ? 2 : limit(at: place).count
    guard length > 1, let value = amount(place + length) else { return nil }
    let next = place + length + 1
    if let period = periodAfter(next), let times = value.intValue {
      return CriterionShape(.frequency(times, period.unit), range: place..<period.end)
    }
    return CriterionShape(
      .rate(value, unit(at: next)?.unit ?? .times),
      range: place..<next,
      confidence: .medium
    )
  }

  /// A number, or "once" and "twice".
  private func amount(_ place: Int) -> Number? {
    guard !tokens.isA(.onceOrTwice, at: place) else {
      return Number(exactly: tokens.value(place))
    }
    return tokens.number(place)
  }

  /// Any number that may be meant as a goal, where nothing else was understood: it is
  /// safer to take it for one than to call the goal missing.
  func loose() -> CriterionShape? {
    guard tokens.holdsNumber else { return nil }
    for place in 0..<tokens.count where tokens.isFree(place) && mayCount(place) {
      guard let value = amount(place), value > 0 else { continue }
      return CriterionShape(
        .rate(value, .times),
        range: place..<place + 1,
        confidence: .low
      )
    }
    return nil
  }

  private func mayCount(_ place: Int) -> Bool {
    guard tokens.isNumber(place) || tokens.isA(.onceOrTwice, at: place),
      tokens.word(place) != .one, !tokens.isFormOfA(.noCount, at: place - 1),
      !tokens.isA(.kindOfThing, at: place + 1), tokens.word(place + 1) != .hyphen,
      tokens.word(place - 1) != .hyphen, tokens.word(place + 1) != .of
    else { return false }
    // "lessons 2 and 3", "2, 5 and 10 times tables"
    let isListed =
      isListed(place, with: place + 2, by: place + 1)
      || isListed(place, with: place - 2, by: place - 1)
    return !isListed && tokens.digits(place).map { $0.count < 4 } ?? true
  }

  private func isListed(_ place: Int, with other: Int, by join: Int) -> Bool {
    tokens.isNumber(other) && (tokens.word(join) == .comma || tokens.word(join) == .and)
  }

  /// "a week" or "per lesson" within three words of what is counted.
  private func periodAfter(_ start: Int) -> (unit: PeriodUnit, end: Int)? {
    for place in start..<start + 4 {
      guard tokens.isWord(place) else { return nil }
      if tokens.isA(.perWord, at: place), tokens.word(place) != .in,
        let period = tokens.period(place + 1)
      {
        return (period, place + 2)
      }
    }
    return nil
  }

  /// "by 20 words", "by 10 points".
  func gain(at place: Int) -> CriterionShape? {
    guard tokens.word(place) == .by, let value = tokens.number(place + 1),
      tokens.isWord(place + 2),
      !tokens.isA(.namesTime, at: place + 2) || tokens.isA(.changeWord, at: place - 1),
      tokens.tokens[place + 2].endsS || tokens.isA(.unit, at: place + 2)
    else { return nil }
    return CriterionShape(
      .rate(value, unit(at: place + 2)?.unit ?? .times),
      range: place..<place + 3,
      confidence: .medium
    )
  }

  /// "across 3 settings", "with 2 different adults", "over 4 weeks".
  func spread(at place: Int) -> CriterionShape? {
    guard tokens.isA(.spreadLead, at: place), let count = tokens.wholeNumber(place + 1),
      1...100 ~= count
    else { return nil }
    let noun = tokens.word(place + 2) == .different ? place + 3 : place + 2
    let range = place..<min(noun + 1, tokens.count)
    if tokens.isA(.settingWord, at: noun) {
      return CriterionShape(.generalised(settings: count, people: nil), range: range)
    }
    if noun > place + 2 || tokens.word(place) == .across,
      tokens.isA(.personWord, at: noun)
    {
      return CriterionShape(.generalised(settings: nil, people: count), range: range)
    }
    let isWeeks = tokens.word(place) != .with && tokens.pluralPeriod(noun) == .week
    return isWeeks ? CriterionShape(.maintained(weeks: count), range: range) : nil
  }

  /// "all 5 turns", "grade 4".
  func whole(at place: Int) -> CriterionShape? {
    if tokens.word(place) == .all, let count = tokens.wholeNumber(place + 1), count > 1 {
      return CriterionShape(.occasions(count, of: count), range: place..<place + 2)
    }
    guard tokens.word(place) == .grade, let level = tokens.digits(place + 1)?.value
    else { return nil }
    return CriterionShape(
      .rubric(level, scale: place..<place + 1),
      range: place..<place + 2
    )
  }

  /// "in 10 minutes", "throughout a 5 minute task".
  func inTime(at place: Int) -> CriterionShape? {
    if tokens.word(place) == .in, let value = tokens.number(place + 1),
      let time = time(at: place + 2)
    {
      return CriterionShape(
        .within(value, time.unit),
        range: place..<time.end,
        confidence: .low
      )
    }
    guard tokens.word(place) == .throughout else { return nil }
    let next = tokens.isA(.article, at: place + 1) ? place + 2 : place + 1
    let after = tokens.word(next + 1) == .hyphen ? next + 2 : next + 1
    guard let value = tokens.number(next), let time = time(at: after) else { return nil }
    return CriterionShape(.atLeastFor(value, time.unit), range: place..<time.end)
  }

  /// "on 2 consecutive practices", "3 trips in a row".
  func inARow(at place: Int) -> CriterionShape? {
    guard tokens.holds(.inARow), let count = tokens.wholeNumber(place),
      1...100 ~= count, isInARow(place)
    else { return nil }
    return CriterionShape(
      .occasions(count, of: count),
      range: place..<min(tokens.count, place + 3)
    )
  }
}
