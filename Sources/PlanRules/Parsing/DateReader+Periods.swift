import PlanModel

// Periods of the school year, which only a calendar can turn into days, and spans that
// count from a start.

extension DateReader {
  private static let seasons = ["autumn", "spring", "summer", "christmas", "easter"]
  private static let units = [
    "week", "weeks", "month", "months", "term", "terms", "year", "years", "half-term",
    "half-terms",
  ]
  private static let moments = [
    ["next", "review"], ["next", "annual", "review"], ["annual", "review"],
    ["review", "meeting"], ["half", "term"], ["half-term"], ["year", "end"],
  ]

  /// "the end of term", "end of Key Stage 2", "the summer term 2027", "six weeks".
  func period(at place: Int) -> Found? {
    schoolPeriod(at: place) ?? span(at: place)
  }

  private func schoolPeriod(at start: Int) -> Found? {
    var place = start
    if tokens.isOne(of: ["the", "this", "next"], at: place) { place += 1 }
    let saysEdge =
      tokens.isOne(of: ["end", "start", "beginning"], at: place)
      && tokens.text(place + 1) == "of"
    if saysEdge { place += 2 }
    if tokens.isOne(of: ["the", "this", "next", "his", "her", "their"], at: place) {
      place += 1
    }
    guard let end = nameOfPeriod(at: place, saysEdge: saysEdge) else { return nil }
    let isTerm = (place..<end).contains { tokens.isOne(of: ["term", "terms"], at: $0) }
    var phrase = DuePhrase(latest: nil, precision: .term, needs: .calendar)
    phrase.isEndOfTerm = isTerm
    guard let digits = tokens.digits(end), digits.count == 4, digits.value > 1_900 else {
      return Found(phrase: phrase, range: start..<end)
    }
    phrase.year = digits.value
    return Found(phrase: phrase, range: start..<end + 1)
  }

  /// Returns the place after the name of a period.
  private func nameOfPeriod(at place: Int, saysEdge: Bool) -> Int? {
    let word = tokens.text(place)
    if Self.seasons.contains(word) {
      let end = place + (tokens.text(place + 1) == "half" ? 2 : 1)
      if tokens.isOne(of: ["term", "half-term"], at: end) { return end + 1 }
      return saysEdge || tokens.isCapitalised(place) || tokens.digits(end)?.count == 4
        ? end : nil
    }
    if word == "term" { return place + (tokens.digits(place + 1)?.count == 1 ? 2 : 1) }
    if tokens.has(["key", "stage"], at: place), tokens.digits(place + 2) != nil {
      return place + 3
    }
    if ["ks1", "ks2", "ks3", "ks4", "ks5"].contains(word) { return place + 1 }
    if saysEdge, word == "year" {
      return place + (tokens.digits(place + 1) == nil ? 1 : 2)
    }
    if ["school", "academic"].contains(word), tokens.text(place + 1) == "year" {
      return place + 2
    }
    return Self.moments.first { tokens.has($0, at: place) }.map { place + $0.count }
  }

  /// "six weeks", "the next 6 weeks": a span that counts from a start nobody has named.
  private func span(at start: Int) -> Found? {
    var place = start
    if tokens.isOne(of: ["the", "a"], at: place) { place += 1 }
    if tokens.isOne(of: ["next", "coming"], at: place) { place += 1 }
    guard tokens.wholeNumber(place) != nil else { return nil }
    place += 1
    if tokens.text(place) == "-" { place += 1 }
    if tokens.text(place) == "school" { place += 1 }
    guard Self.units.contains(tokens.text(place)) else { return nil }
    let phrase = DuePhrase(latest: nil, precision: nil, needs: .start)
    return Found(phrase: phrase, range: start..<place + 1)
  }
}
