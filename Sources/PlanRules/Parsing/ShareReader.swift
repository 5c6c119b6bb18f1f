/// Finds how many out of how many: "8 out of 10", "4/5", "4 days in 5".
struct ShareReader {
  struct Found {
    let passes: Int
    let occasions: Int
    let range: Range<Int>
    /// The words between the numbers, such as "days".
    let between: Range<Int>
  }

  let tokens: TextTokens

  /// Returns the share that begins at a place.
  func share(at place: Int) -> Found? {
    guard let passes = tokens.wholeNumber(place), passes >= 0,
      !tokens.isA(.numberedThing, at: place - 1), tokens.word(place) != .no
    else { return nil }
    var next = place + 1
    while next < place + 3, isNoun(next) { next += 1 }
    let between = place + 1..<next
    guard let after = link(at: next, hasNoun: !between.isEmpty) else { return nil }
    next = after
    var steps = 0
    while steps < 2, tokens.isA(.shareStep, at: next) {
      next += 1
      steps += 1
    }
    guard let occasions = tokens.wholeNumber(next), passes <= occasions, occasions > 0,
      !isDate(place, next)
    else { return nil }
    return Found(
      passes: passes,
      occasions: occasions,
      range: place..<next + 1,
      between: between
    )
  }

  private func isNoun(_ place: Int) -> Bool {
    tokens.isWord(place) && !tokens.isNumber(place)
      && !tokens.isA(.noShareNoun, at: place)
  }

  /// Returns the place after "out of", "of", "/" or "in".
  private func link(at place: Int, hasNoun: Bool) -> Int? {
    switch tokens.word(place) {
    case .out: return tokens.word(place + 1) == .of ? place + 2 : nil
    case .of: return place + 1
    case .slash: return hasNoun ? nil : place + 1
    case .in:
      // "4 days in 5" is a share; "3 in 2 minutes" and "2 in 2027" are not.
      let isTime =
        tokens.isA(.timeWord, at: place + 2) || tokens.digits(place + 1)?.count == 4
      let beginsShare = tokens.isA(.shareLink, at: place + 2)
      return tokens.isNumber(place + 1) && !isTime && !beginsShare ? place + 1 : nil
    case .from:
      let saysOf = tokens.isA(.setWord, at: place + 2) && tokens.word(place + 3) == .of
      return tokens.word(place + 1) == .a && saysOf ? place + 4 : nil
    default: return nil
    }
  }

  /// Whether the numbers are the day and the month of a date such as 10/2/24.
  private func isDate(_ first: Int, _ second: Int) -> Bool {
    tokens.word(first + 1) == .slash
      && (tokens.word(second + 1) == .slash || tokens.word(first - 1) == .slash)
  }
}
