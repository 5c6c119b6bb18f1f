/// Finds words that undermine a promise, and lets the same words pass in another sense.
struct VagueProvisionReader {
  let tokens: TextTokens

  /// Returns the bytes of the vague words.
  func vague(beside parts: ProvisionPartSet) -> [Range<Int>] {
    var soft: [Range<Int>] = []
    var bare: [Range<Int>] = []
    var heads = false
    var place = 0
    while place < tokens.count {
      guard let match = tokens.match(.vagueProvision, at: place) else {
        let hedge = hedge(at: place)
        if let hedge { soft.append(tokens.bytes(of: hedge)) }
        place = hedge?.upperBound ?? place + 1
        continue
      }
      place = match.range.upperBound
      // Words such as "support" are vague only if the statement holds nothing softer.
      let isBare =
        match.range.count == 1
        && tokens.isFormOfA(.bareSupport, at: match.range.lowerBound)
      if isBare {
        if isMeantBare(match.range) {
          if isHead(match.range) { heads = true }
          bare.append(tokens.bytes(of: match.range))
        }
      } else if isMeant(match.range) {
        soft.append(tokens.bytes(of: match.range))
      }
    }
    guard soft.isEmpty else { return soft }
    if heads { return bare }
    let isQuantified = parts.contains(.minutes) && parts.contains(.frequency)
    return isQuantified ? [] : bare
  }

  private func isMeant(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if isQuoted(range.lowerBound) { return false }
    // "a range of motion", "flexible thinking".
    if tokens.isA(.bendingThing, at: next) { return false }
    if tokens.word(next - 1) == .of, tokens.isA(.motion, at: next) { return false }
    guard range.count == 1 else {
      if isOtherPossible(range) { return false }
      if tokens.has(.up, .to, at: range.lowerBound) { return isAmount(next) }
      // A ramp gives access to a hall.
      return tokens.word(range.lowerBound) != .access
        || !tokens.isA(.way, at: range.lowerBound - 1)
    }
    if tokens.word(range.lowerBound) == .input {
      return !tokens.isA(.noInput, at: range.lowerBound - 1)
        && !tokens.isA(.noInput, at: next)
    }
    if tokens.word(range.lowerBound) == .regular {
      return !tokens.isA(.regularThing, at: next)
    }
    // "How often: weekly", "the most frequent words".
    if tokens.isA(.askingWord, at: range.lowerBound - 1) { return false }
    if tokens.word(range.lowerBound) == .access {
      // "Accessing a calm environment" promises nothing; "on accessing the pool" is a time.
      return tokens.endsClause(range.lowerBound - 1)
    }
    guard tokens.isA(.softAdjective, at: range.lowerBound) else { return true }
    if tokens.word(next) == .of { return tokens.isA(.heldBack, at: next + 1) }
    return tokens.word(next) != .words
  }

  /// "a sheet where possible answers are listed": the word belongs to the answers.
  private func isOtherPossible(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    return range.count == 2 && !tokens.endsClause(range.lowerBound - 1)
      && tokens.isWord(next) && tokens.tokens[next].endsS
      && tokens.isA(.beWord, at: next + 1)
  }

  /// Whether a place lies between double quotation marks, as the title of a book does.
  private func isQuoted(_ place: Int) -> Bool {
    guard tokens.holds(.quote) else { return false }
    var before = 0
    for place in 0..<place where tokens.isA(.quote, at: place) { before += 1 }
    return before % 2 == 1
  }

  /// "Support is provided": the word stands alone for what is given.
  private func isHead(_ range: Range<Int>) -> Bool {
    range.lowerBound == 0 && tokens.isA(.beWord, at: range.upperBound)
  }

  /// "up to 20 minutes" leaves open how much; "count up to 20" does not.
  private func isAmount(_ place: Int) -> Bool {
    guard tokens.isNumber(place) else { return false }
    return tokens.isA(.provisionAmount, at: place + 1)
      || tokens.endsClause(place + 1) && tokens.word(place - 3) != .of
        && !tokens.isFormOfA(.askingWord, at: place - 3)
  }

  /// "support assistant" and "ask for help" name a person and an act.
  private func isMeantBare(_ range: Range<Int>) -> Bool {
    // "supported" and "helping" are other words.
    guard tokens.isA(.bareSupport, at: range.lowerBound) else { return false }
    // "Intervention: precision teaching" is a heading.
    return tokens.word(range.upperBound) != .colon
      && !tokens.isA(.beam, at: range.upperBound)
      && !tokens.isA(.supportNoun, at: range.upperBound)
      && !tokens.isA(.supportLead, at: range.lowerBound - 1)
  }
}
