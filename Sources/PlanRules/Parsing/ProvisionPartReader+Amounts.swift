// How many pupils, how long and how often, as people write them.

extension ProvisionPartReader {
  // MARK: Group size

  /// "1:1", "one-to-one", "a pair", "group of 4", "4 pupils", "6-place".
  func holdsGroupSize(_ place: Int) -> Bool {
    if tokens.isA(.groupWord, at: place) {
      // "a pair of scissors" is a thing.
      return tokens.word(place + 1) != .of || tokens.isA(.pupils, at: place + 2)
    }
    if tokens.isA(.ofPeople, at: place) { return isSized(place) }
    if tokens.isA(.classWord, at: place), tokens.word(place + 1) == .of {
      return isSized(place)
    }
    guard tokens.isNumber(place) else { return false }
    if isRatio(place) || tokens.value(place) == 121 { return true }
    // "Year 5 pupils" says which and not how many.
    let before = tokens.word(place - 1)
    guard before != .year, before != .stage else { return false }
    // "five in the group"
    if tokens.word(place + 1) == .in, tokens.isA(.article, at: place + 2),
      tokens.isA(.ofPeople, at: place + 3)
    {
      return true
    }
    if tokens.word(place + 1) == .hyphen, tokens.isA(.groupUnit, at: place + 2) {
      return true
    }
    for next in place + 1..<place + 4 {
      if tokens.isA(.pupils, at: next) { return true }
      guard tokens.isWord(next) || tokens.isNumber(next),
        !tokens.isA(.sessionLength, at: next),
        !tokens.isA(.modifierStop, at: next)
      else { return false }
    }
    return false
  }

  /// "1:4", "1 to 1", "1-to-1", "2 to 1".
  private func isRatio(_ place: Int) -> Bool {
    let next = tokens.word(place + 1)
    if next == .hyphen, tokens.has(.to, .hyphen, at: place + 2) {
      return tokens.isNumber(place + 4)
    }
    guard tokens.isNumber(place + 2) else { return false }
    let holdsOne = tokens.value(place) == 1 || tokens.value(place + 2) == 1
    let isRatio =
      next == .colon || next == .to && holdsOne
      || next == .hyphen && tokens.value(place) == 1
    guard isRatio, !tokens.isA(.halfDay, at: place + 3) else { return false }
    // A time of day such as 9:30 has two digits after the colon.
    return (tokens.digits(place + 2)?.count ?? 1) < 2
  }

  /// "group of up to 6", "group (no more than 4)", but not "group for 20 minutes".
  private func isSized(_ place: Int) -> Bool {
    for next in place + 1..<place + 7 {
      if tokens.isNumber(next) {
        let unit = tokens.word(next + 1) == .hyphen ? next + 2 : next + 1
        return !tokens.isA(.sessionLength, at: unit)
          && !tokens.isA(.provisionAmount, at: unit) && !tokens.isA(.month, at: unit)
          && tokens.word(unit) != .x && !isClock(next)
      }
      let isStop =
        tokens.word(next) == .comma || tokens.isA(.provisionPlaceLead, at: next)
        || tokens.isA(.everyWord, at: next) || tokens.isA(.month, at: next)
        || tokens.isA(.season, at: next) || tokens.word(next) == .year
      if isStop { return false }
    }
    return false
  }

  // MARK: Minutes

  /// "30 minutes", "20-minute", "half an hour", "5 hours", "1.15-2.00pm".
  func holdsMinutes(_ place: Int) -> Bool {
    if tokens.isA(.lengthWord, at: place) { return true }
    if tokens.word(place) == .an || tokens.word(place) == .half {
      return tokens.isA(.hourWord, at: place + 1)
    }
    if isTimeOfDay(place) { return isSpanOfClock(place) }
    guard tokens.isNumber(place) || tokens.isA(.joinedNumber, at: place) else {
      return false
    }
    let next = tokens.word(place + 1) == .hyphen ? place + 2 : place + 1
    return tokens.isA(.sessionLength, at: next)
      || tokens.isA(.minuteSign, at: place + 1) || isSpanOfClock(place)
  }

  /// "8.55-9.10", "8:30 to 8:45", "1-1.30", "2pm until 3pm".
  private func isSpanOfClock(_ place: Int) -> Bool {
    var end = place + 1
    if tokens.word(end) == .colon, tokens.isDigits(end + 1) { end += 2 }
    if tokens.isA(.halfDay, at: end) { end += 1 }
    let word = tokens.word(end)
    guard word == .hyphen || word == .to || tokens.isA(.dueLead, at: end),
      tokens.isDigits(end + 1) || isTimeOfDay(end + 1)
    else { return false }
    return isClock(place) && isClockOrHour(end + 1)
      || isClock(end + 1) && isClockOrHour(place)
  }

  private func isClockOrHour(_ place: Int) -> Bool {
    isClock(place) || (tokens.digits(place)?.count ?? 9) <= 2
  }

  /// "8.55", "8:30", "2pm".
  private func isClock(_ place: Int) -> Bool {
    if isTimeOfDay(place) { return true }
    guard tokens.isDigits(place) else { return false }
    if tokens.isA(.halfDay, at: place + 1) { return true }
    if tokens.word(place + 1) == .colon {
      return tokens.digits(place + 2)?.count == 2
    }
    let range = tokens.tokens[place].range
    guard 4...5 ~= range.count else { return false }
    return tokens.bytes[range.upperBound - 3] == UInt8(ascii: ".")
  }

  /// "2pm", "2.45pm", as one word.
  private func isTimeOfDay(_ place: Int) -> Bool {
    guard tokens.isWord(place) else { return false }
    let token = tokens.tokens[place]
    let isEnding = token.tail & 0xFFFF == 0x616D || token.tail & 0xFFFF == 0x706D
    return isEnding && tokens.bytes[token.range.lowerBound] &- 0x30 < 10
  }

  // MARK: Frequency

  /// "3 sessions a week", "x3 weekly", "per week", "alternate weeks".
  func holdsFrequency(_ place: Int) -> Bool {
    if tokens.isA(.perWord, at: place) || tokens.word(place) == .slash {
      if tokens.word(place) != .in, tokens.isA(.provisionPeriod, at: place + 1) {
        return true
      }
    }
    if tokens.isA(.daysOfWeek, at: place) { return true }
    if tokens.isA(.shortDay, at: place) { return tokens.isCapitalised(place) }
    if tokens.isA(.alternate, at: place) { return tokens.isWord(place + 1) }
    return tokens.isA(.everyone, at: place) && isOccasion(after: place)
  }

  /// "each science lesson", "at every transition", "in all tests", but not "10 mins each".
  private func isOccasion(after place: Int) -> Bool {
    if tokens.word(place) == .all {
      return (place + 1..<place + 6).contains { tokens.isA(.timesADay, at: $0) }
    }
    let next = place + 1
    return tokens.isNumber(next)
      || tokens.isWord(next) && !tokens.isA(.modifierStop, at: next)
  }
}
