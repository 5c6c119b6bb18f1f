import PlanModel

// Periods of the school year, which only a calendar can turn into days, and spans that
// count from a start.

extension DateReader {
  /// "the end of term", "end of Key Stage 2", "the summer term 2027", "six weeks".
  func period(at place: Int) -> Found? {
    schoolPeriod(at: place) ?? span(at: place)
  }

  private func schoolPeriod(at start: Int) -> Found? {
    var place = start
    if tokens.isA(.pointer, at: place), tokens.word(place) != .next { place += 1 }
    let saysEdge = tokens.isA(.edge, at: place) && isPeriod(afterEdge: place + 1)
    if saysEdge { place += tokens.word(place + 1) == .of ? 2 : 1 }
    if tokens.isA(.pointer, at: place), tokens.word(place) != .next { place += 1 }
    guard let end = nameOfPeriod(at: place, saysEdge: saysEdge) else { return nil }
    var isTerm = false
    for place in place..<end where tokens.isA(.termWord, at: place) { isTerm = true }
    var phrase = DuePhrase(latest: nil, precision: .term, needs: .calendar)
    phrase.isEndOfTerm = isTerm
    guard let digits = tokens.digits(end), digits.count == 4, digits.value > 1_900 else {
      return Found(phrase: phrase, range: start..<end)
    }
    phrase.year = digits.value
    return Found(phrase: phrase, range: start..<end + 1)
  }

  /// "of", or a period at once: "end Y11", "end Spring 2".
  private func isPeriod(afterEdge place: Int) -> Bool {
    let word = tokens.word(place)
    return word == .of || word == .term || tokens.isA(.keyStage, at: place)
      || tokens.isA(.season, at: place)
  }

  /// Returns the place after the name of a period.
  private func nameOfPeriod(at place: Int, saysEdge: Bool) -> Int? {
    if tokens.isA(.season, at: place) {
      let end = place + (tokens.word(place + 1) == .half ? 2 : 1)
      if tokens.isA(.termWord, at: end) { return end + 1 }
      // "Spring 2" is half a term.
      if let half = tokens.digits(end), half.count == 1, 1...2 ~= half.value {
        return end + 1
      }
      let isName =
        saysEdge || tokens.isCapitalised(place) || tokens.isA(.feast, at: place)
        || tokens.digits(end)?.count == 4
      return isName ? end : nil
    }
    if tokens.isA(.keyStage, at: place) { return place + 1 }
    switch tokens.word(place) {
    case .next where tokens.word(place + 1) == .term:
      return place + 2
    case .term:
      return place + (tokens.digits(place + 1)?.count == 1 ? 2 : 1)
    case .key where tokens.word(place + 1) == .stage && tokens.isDigits(place + 2):
      return place + 3
    case .year where saysEdge:
      return place + (tokens.isDigits(place + 1) ? 2 : 1)
    case .year where tokens.word(place + 1) == .end, .review:
      return tokens.word(place) == .year || tokens.word(place + 1) == .meeting
        ? place + 2 : nil
    case .school where tokens.word(place + 1) == .year,
      .academic where tokens.word(place + 1) == .year,
      .half where tokens.word(place + 1) == .term,
      .annual where tokens.word(place + 1) == .review:
      return place + 2
    case .halfTerm:
      return place + 1
    case .next where tokens.word(place + 1) == .review:
      return place + 2
    case .next where tokens.has(.annual, .review, at: place + 1):
      return place + 3
    default:
      let isYear = tokens.isA(.yearKind, at: place) && tokens.word(place + 1) == .year
      return isYear ? place + 2 : nil
    }
  }

  /// "six weeks", "the next 6 weeks": a span that counts from a start nobody has named.
  private func span(at start: Int) -> Found? {
    var place = start
    if tokens.word(place) == .the || tokens.word(place) == .a { place += 1 }
    if tokens.word(place) == .next || tokens.word(place) == .coming { place += 1 }
    guard tokens.wholeNumber(place) != nil else { return nil }
    place += 1
    if tokens.word(place) == .hyphen { place += 1 }
    if tokens.word(place) == .school { place += 1 }
    guard tokens.isA(.spanUnit, at: place) else { return nil }
    let phrase = DuePhrase(latest: nil, precision: nil, needs: .start)
    return Found(phrase: phrase, range: start..<place + 1)
  }
}
