import PlanModel

/// Picks, among the dates in a statement, the one by which it is due.
struct DueReader {
  let tokens: TextTokens
  let dates: DateReader

  private static let strongLeads = ["by", "before", "until", "till"]
  private static let weakLeads = ["in", "within", "at", "during", "over"]

  /// Returns the due phrase with the tokens from its leading word on.
  func due() -> (part: TextPart<DuePhrase>, range: Range<Int>)? {
    var weak: (part: TextPart<DuePhrase>, range: Range<Int>)?
    for place in 0..<tokens.count where !tokens.isSign(place) {
      let word = tokens.text(place)
      let isStrong =
        Self.strongLeads.contains(word)
        || (word == "than" && tokens.text(place - 1) == "later")
      if isStrong, let found = due(after: place, .high) { return found }
      guard weak == nil else { continue }
      if Self.weakLeads.contains(word) {
        weak = due(after: place, .medium, isWeak: true)
      } else if place == 0 || tokens.isOne(of: ["(", ":", "-"], at: place - 1) {
        weak = bare(at: place)
      }
    }
    return weak ?? last()
  }

  private func due(
    after lead: Int,
    _ confidence: Confidence,
    isWeak: Bool = false
  ) -> (part: TextPart<DuePhrase>, range: Range<Int>)? {
    var place = lead + 1
    if tokens.has(["the", "end", "of"], at: place), dates.date(at: place) == nil {
      place += 3
    } else if tokens.has(["end", "of"], at: place), dates.date(at: place) == nil {
      place += 2
    }
    let saysThe =
      tokens.text(place) == "the" && tokens.isWord(place + 1)
      && dates.date(at: place) == nil
    if saysThe { place += 1 }
    if Self.weekdays.contains(tokens.text(place)) { place += 1 }
    guard let found = dates.date(at: place) else { return nil }
    // "in the summer term" tells when something happens as often as when it ends.
    if isWeak, found.phrase.needs == .calendar, !saysEnd(found.range) { return nil }
    if isWeak, found.phrase.needs == .start, tokens.text(lead) == "during" { return nil }
    let range = lead..<found.range.upperBound
    let words = tokens.bytes(of: range)
    return (TextPart(found.phrase, words: words, confidence: confidence), range)
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private func saysEnd(_ range: Range<Int>) -> Bool {
    range.contains { tokens.text($0) == "end" }
  }

  /// A date with its year that opens the text or stands in brackets or after a colon.
  private func bare(at place: Int) -> (part: TextPart<DuePhrase>, range: Range<Int>)? {
    guard let found = dates.date(at: place), found.phrase.latest != nil else {
      return nil
    }
    let isOfTheStart = tokens.isOne(
      of: ["baseline", "currently", "since", "from"],
      at: place - 2
    )
    guard !isOfTheStart else { return nil }
    let words = tokens.bytes(of: found.range)
    return (TextPart(found.phrase, words: words, confidence: .low), found.range)
  }

  /// A date with its year that closes the text.
  private func last() -> (part: TextPart<DuePhrase>, range: Range<Int>)? {
    let end = tokens.endsClause(tokens.count - 1) ? tokens.count - 1 : tokens.count
    for place in max(0, end - 5)..<max(0, end)
    where !tokens.isOne(of: ["from", "since", "on", "of"], at: place - 1) {
      guard let found = dates.date(at: place), found.phrase.latest != nil else {
        continue
      }
      guard found.range.upperBound == end else { continue }
      let words = tokens.bytes(of: found.range)
      return (TextPart(found.phrase, words: words, confidence: .low), found.range)
    }
    return nil
  }
}
