import PlanModel

// Rates, times and counts in a period.

extension CriterionReader {
  /// Returns the unit at a place and the place after it.
  func unit(at place: Int) -> (unit: MeasureUnit, end: Int)? {
    guard tokens.isA(.unit, at: place) else { return nil }
    if let end = wordsPerMinute(at: place) { return (.wordsPerMinute, end) }
    switch tokens.word(place) {
    case .wpm, .wcpm: return (.wordsPerMinute, place + 1)
    case .percentSign, .percent: return (.percent, place + 1)
    case .per:
      return tokens.word(place + 1) == .cent ? (.percent, place + 2) : nil
    case .digits:
      return tokens.word(place + 1) == .correct ? (.digitsCorrect, place + 2) : nil
    case .times, .occasions: return (.times, place + 1)
    case .prompt, .prompts: return (.prompts, place + 1)
    default: return counted(at: place)
    }
  }

  private func counted(at place: Int) -> (unit: MeasureUnit, end: Int)? {
    if tokens.isA(.minuteUnit, at: place) { return (.minutes, place + 1) }
    if tokens.isA(.secondUnit, at: place) { return (.seconds, place + 1) }
    if tokens.isA(.wordUnit, at: place) { return (.words, place + 1) }
    if tokens.isA(.stepUnit, at: place) { return (.steps, place + 1) }
    return tokens.isA(.pointUnit, at: place) ? (.points, place + 1) : nil
  }

  /// "words per minute", "correct words a minute", "words read correctly in one minute".
  private func wordsPerMinute(at start: Int) -> Int? {
    var place = start
    var saysWords = false
    while place < start + 4, tokens.isA(.rateWord, at: place) {
      if tokens.isA(.wordUnit, at: place) { saysWords = true }
      place += 1
    }
    guard saysWords else { return nil }
    if tokens.word(place) == .in {
      place += 1
      guard tokens.word(place) == .a || tokens.wholeNumber(place) == 1 else { return nil }
    } else if tokens.word(place) != .per, tokens.word(place) != .a {
      return nil
    }
    guard tokens.word(place + 1) == .minute else { return nil }
    return tokens.word(place + 2) == .correctly ? place + 3 : place + 2
  }

  /// "60 words per minute", "121 wcpm", "20 digits correct".
  func rate(at place: Int) -> CriterionShape? {
    guard tokens.isNumber(place), !tokens.isA(.startsRate, at: place - 1),
      let (unit, end) = unit(at: place + 1),
      unit == .wordsPerMinute || unit == .digitsCorrect,
      let value = tokens.number(place)
    else { return nil }
    return CriterionShape(.rate(value, unit), range: place..<end)
  }

  /// "within 5 minutes", "in under 30 seconds".
  func within(at place: Int) -> CriterionShape? {
    var next = place
    if tokens.word(place) == .within || tokens.word(place) == .under {
      next += 1
    } else if tokens.has(.in, .under, at: place) || tokens.has(.less, .than, at: place) {
      next += 2
    } else {
      return nil
    }
    let value = tokens.word(next) == .a ? 1 : tokens.number(next)
    guard let value, let (unit, end) = time(at: next + 1) else { return nil }
    return CriterionShape(.within(value, unit), range: place..<end)
  }

  /// "for 10 minutes", "for at least ten minutes".
  func duration(at place: Int) -> CriterionShape? {
    guard tokens.word(place) == .for else { return nil }
    var next = place + 1
    if tokens.has(.at, .least, at: next) || tokens.has(.up, .to, at: next) { next += 2 }
    if tokens.has(.a, .minimum, .of, at: next) { next += 3 }
    guard let value = tokens.number(next), let (unit, end) = time(at: next + 1) else {
      return nil
    }
    return CriterionShape(.atLeastFor(value, unit), range: place..<end)
  }

  func time(at place: Int) -> (unit: MeasureUnit, end: Int)? {
    if tokens.isA(.minuteUnit, at: place) { return (.minutes, place + 1) }
    return tokens.isA(.secondUnit, at: place) ? (.seconds, place + 1) : nil
  }

  /// "at least 3 times per week", "on 3 occasions each lesson", "twice a day".
  func frequency(at place: Int) -> CriterionShape? {
    let isOnce = tokens.isA(.onceOrTwice, at: place)
    var next = place + 1
    if !isOnce {
      guard tokens.isNumber(place) else { return nil }
      let isTimes = tokens.isA(.timesWord, at: next)
      guard isTimes || tokens.word(place - 1) == .x else {
        return thingsInPeriod(at: place)
      }
      if isTimes { next += 1 }
    }
    let times = isOnce ? tokens.value(place) : tokens.wholeNumber(place)
    guard let times, times > 0, tokens.isA(.perWord, at: next) else { return nil }
    next += 1
    if tokens.word(next - 1) == .in, tokens.isA(.oneWord, at: next) { next += 1 }
    let names = tokens.period(next) != nil || tokens.begins(.occasions, at: next)
    if tokens.word(next) == .school || !names { next += 1 }
    let isOccasion = tokens.match(.occasions, at: next) != nil
    guard let period = tokens.period(next) ?? (isOccasion ? .session : nil) else {
      return nil
    }
    return CriterionShape(.frequency(times, period), range: place..<next + 1)
  }

  /// "2 conversations a day", "1 physical incident per week".
  private func thingsInPeriod(at place: Int) -> CriterionShape? {
    guard let times = tokens.wholeNumber(place), times > 0 else { return nil }
    for next in place + 2..<place + 4 {
      guard tokens.isWord(next - 1), !tokens.isA(.countStop, at: next - 1),
        !tokens.isA(.unit, at: next - 1)
      else { return nil }
      if tokens.word(next) == .a || tokens.word(next) == .per
        || tokens.word(next) == .each,
        let period = tokens.period(next + 1)
      {
        return CriterionShape(.frequency(times, period), range: place..<next + 2)
      }
    }
    return nil
  }
}

extension TextTokens {
  private static let periodUnits: [PeriodUnit] = [
    .session, .day, .week, .month, .halfTerm, .term, .year,
  ]

  /// Returns the period that a word names.
  func period(_ place: Int) -> PeriodUnit? {
    isA(.period, at: place) ? Self.periodUnits[value(place)] : nil
  }

  /// Returns the period of which a word names one or several.
  func pluralPeriod(_ place: Int) -> PeriodUnit? {
    isA(.periods, at: place) ? Self.periodUnits[value(place)] : period(place)
  }
}
