import PlanModel

/// Picks, among the dates in a statement, the one by which it is due.
struct DueReader {
  typealias Found = (part: TextPart<DuePhrase>, range: Range<Int>)

  let tokens: TextTokens
  let dates: DateReader

  /// Returns what a text says that stands in the place of a due day: "June 2027".
  static func due(
    _ text: String,
    _ order: DateOrder,
    words: WordTables
  ) -> TextPart<DuePhrase>? {
    let tokens = TextTokens("by", text, words: words)
    let dates = DateReader(tokens: tokens, order: order)
    return DueReader(tokens: tokens, dates: dates).due()?.part
  }

  /// Returns the due phrase with the tokens from its leading word on.
  func due() -> Found? {
    guard tokens.mayHoldDate else { return nil }
    var weak: Found?
    for place in 0..<tokens.count where !tokens.isSign(place) {
      if leads(place), let found = due(after: place, .high) {
        // "by six weeks" names no day; another phrase may.
        if found.part.value.needs != .start { return found }
        weak = weak ?? found
        continue
      }
      guard weak?.part.value.latest == nil, let found = weaker(at: place) else {
        continue
      }
      if weak == nil || found.part.value.latest != nil { weak = found }
    }
    if let weak, weak.part.value.latest != nil { return weak }
    return last() ?? event() ?? weak
  }

  private func leads(_ place: Int) -> Bool {
    tokens.isA(.dueLead, at: place)
      || (tokens.word(place) == .than && tokens.word(place - 1) == .later)
      || tokens.has(.up, .to, at: place - 1)
  }

  private func weaker(at place: Int) -> Found? {
    if tokens.isA(.weakDueLead, at: place) {
      return due(after: place, .medium, isWeak: true)
    }
    if tokens.isA(.reviewWord, at: place) { return review(after: place) }
    if tokens.isA(.dueNoun, at: place) { return review(after: place) }
    if tokens.word(place) == .on, meets(before: place) {
      return due(after: place, .low, isWeak: true)
    }
    if place == 0 || tokens.isA(.opensDate, at: place - 1) { return bare(at: place) }
    return end(at: place)
  }

  /// "End of KS2." as a remark of its own.
  private func end(at place: Int) -> Found? {
    guard tokens.word(place) == .end, tokens.isA(.segmentEnd, at: place - 1),
      let found = dates.date(at: place), tokens.endsClause(found.range.upperBound)
    else { return nil }
    let words = tokens.bytes(of: found.range)
    return (TextPart(found.phrase, words: words, confidence: .low), found.range)
  }

  /// "at the open evening on 19 November 2026", where nothing speaks of the past.
  private func event() -> Found? {
    for place in 0..<tokens.count
    where tokens.word(place) == .on || tokens.word(place) == .to {
      guard let found = dates.date(at: place + 1), found.phrase.latest != nil,
        !tokens.holds(.pastMark, in: max(0, place - 12)..<place)
      else { continue }
      let range = place..<found.range.upperBound
      let words = tokens.bytes(of: range)
      return (TextPart(found.phrase, words: words, confidence: .low), range)
    }
    return nil
  }

  private func due(
    after lead: Int,
    _ confidence: Confidence,
    isWeak: Bool = false
  ) -> Found? {
    var place = lead + 1
    var found = dates.date(at: place)
    if found.isMissing {
      while tokens.isA(.dueFiller, at: place), place < lead + 4 { place += 1 }
      if tokens.has(.the, .end, .of, at: place) {
        place += 3
      } else if tokens.has(.end, .of, at: place) {
        place += 2
      } else if tokens.isA(.edge, at: place) {
        place += 1
      }
      found = dates.date(at: place)
      if found.isMissing, tokens.word(place) == .the { place += 1 }
      if tokens.isA(.weekday, at: place) { place += 1 }
      found = found ?? dates.date(at: place)
    }
    guard let found = found ?? year(at: place, isWeak: isWeak) else { return nil }
    // "in the summer term" tells when something happens as often as when it ends.
    if isWeak, found.phrase.needs == .calendar, !saysEnd(found.range) { return nil }
    if isWeak, found.phrase.needs == .start, tokens.word(lead) == .during { return nil }
    // "increase by 12 months" says how much.
    if found.phrase.needs == .start, tokens.isA(.changeWord, at: lead - 1) { return nil }
    let range = lead..<found.range.upperBound
    let words = tokens.bytes(of: range)
    return (TextPart(found.phrase, words: words, confidence: confidence), range)
  }

  /// "Review 12 February 2027", "Reviewed on 4 December 2026".
  private func review(after place: Int) -> Found? {
    var lead = place
    while lead < place + 3, tokens.isA(.reviewLink, at: lead + 1) { lead += 1 }
    return due(after: lead, .low)
  }

  /// "We will talk about it on 27 November 2026", and so a day of looking at it.
  private func meets(before place: Int) -> Bool {
    for word in max(0, place - 6)..<place where tokens.isA(.meeting, at: word) {
      return true
    }
    return false
  }

  /// "by 2027", which names no day.
  private func year(at place: Int, isWeak: Bool) -> DateReader.Found? {
    guard !isWeak, let digits = tokens.digits(place), digits.count == 4,
      2_000...2_199 ~= digits.value
    else { return nil }
    var phrase = DuePhrase(latest: nil, precision: nil, needs: .calendar)
    phrase.year = digits.value
    return DateReader.Found(phrase: phrase, range: place..<place + 1)
  }

  private func saysEnd(_ range: Range<Int>) -> Bool {
    for place in range where tokens.word(place) == .end { return true }
    return false
  }

  /// A date with its year that opens the text or stands in brackets or after a colon.
  private func bare(at place: Int) -> Found? {
    guard !tokens.isA(.startLead, at: place - 2), let found = dates.date(at: place),
      found.phrase.latest != nil,
      place == 0 || tokens.word(found.range.upperBound) != .colon
    else { return nil }
    let words = tokens.bytes(of: found.range)
    return (TextPart(found.phrase, words: words, confidence: .low), found.range)
  }

  /// A date with its year that closes the text.
  private func last() -> Found? {
    let end = tokens.endsClause(tokens.count - 1) ? tokens.count - 1 : tokens.count
    for place in max(0, end - 5)..<max(0, end)
    where !tokens.isA(.noDueLead, at: place - 1) {
      guard let found = dates.date(at: place), found.phrase.latest != nil,
        found.range.upperBound == end
      else { continue }
      let words = tokens.bytes(of: found.range)
      return (TextPart(found.phrase, words: words, confidence: .low), found.range)
    }
    return nil
  }
}
