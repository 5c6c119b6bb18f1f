/// Finds words that undermine a promise, and lets the same words pass in another sense.
struct VagueProvisionReader {
  let tokens: TextTokens

  /// Returns the bytes of the vague words.
  func vague(beside parts: ProvisionPartSet) -> [Range<Int>] {
    var soft: [Range<Int>] = []
    var bare: [Range<Int>] = []
    var place = 0
    while place < tokens.count {
      guard let match = tokens.match(.vagueProvision, at: place) else {
        place += 1
        continue
      }
      place = match.range.upperBound
      // Words such as "support" are vague only if the statement holds nothing softer.
      let isBare =
        match.range.count == 1 && tokens.isA(.bareSupport, at: match.range.lowerBound)
      if isBare {
        if isMeantBare(match.range) { bare.append(tokens.bytes(of: match.range)) }
      } else if isMeant(match.range) {
        soft.append(tokens.bytes(of: match.range))
      }
    }
    guard soft.isEmpty else { return soft }
    let isQuantified = parts.contains(.minutes) && parts.contains(.frequency)
    return isQuantified ? [] : bare
  }

  private func isMeant(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard range.count == 1 else {
      return tokens.has(.up, .to, at: range.lowerBound) ? isAmount(next) : true
    }
    if tokens.word(range.lowerBound) == .regular {
      return !tokens.isA(.regularThing, at: next)
    }
    guard tokens.isA(.softAdjective, at: range.lowerBound) else { return true }
    return tokens.word(next) != .of && tokens.word(next) != .words
  }

  /// "up to 20 minutes" leaves open how much; "count up to 20" does not.
  private func isAmount(_ place: Int) -> Bool {
    tokens.isNumber(place) && tokens.isA(.provisionAmount, at: place + 1)
  }

  /// "support assistant" and "ask for help" name a person and an act.
  private func isMeantBare(_ range: Range<Int>) -> Bool {
    !tokens.isA(.supportNoun, at: range.upperBound)
      && !tokens.isA(.supportLead, at: range.lowerBound - 1)
  }
}
