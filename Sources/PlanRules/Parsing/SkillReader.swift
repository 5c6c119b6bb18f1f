import PlanModel

/// Finds in a statement who does what.
struct SkillReader {
  struct Found {
    var actor: Range<Int>?
    /// The tokens of the verb, or of the vague phrase that stands in its place.
    var verb: Range<Int>
    /// The phrase that a table holds for the verb, `nil` if no table knows it.
    var match: TextTokens.Match?
    var object: Range<Int>?
    /// Whether the statement asks for something not to happen.
    var isAbsence = false
    var confidence: Confidence

    /// The kind of the verb by the table that knows it, `nil` for a verb of no table.
    var table: WordTables.Use? { match?.table }
  }

  /// The tables that know verbs.
  static let verbTables = WordTables.UseSet(
    .vagueTerms,
    .provisionPhrases,
    .observableVerbs
  )

  let tokens: TextTokens

  /// Returns the skill, or `nil` if no verb is found.
  func skill() -> Found? {
    if let modal = modal() {
      return found(actor: actor(before: modal.start), from: modal.end, isCertain: true)
    }
    return bare()
  }

  // MARK: The verb

  /// "will", "can", "is able to", or "To" at the start: of several, the first.
  private func modal() -> (start: Int, end: Int)? {
    let first = firstModal()
    if let able = able(before: first?.start ?? tokens.count) { return able }
    if let first { return first }
    return tokens.word(0) == .to && tokens.isWord(1) ? (0, 1) : nil
  }

  private func firstModal() -> (start: Int, end: Int)? {
    guard tokens.holds(.modal) else { return nil }
    for place in 0..<tokens.count
    where tokens.isA(.modal, at: place) && tokens.isFree(place) && !isPurpose(place) {
      // "Will will read": the first is a name.
      let isName = tokens.word(place) == .will && tokens.word(place + 1) == .will
      return isName ? (place + 1, place + 2) : (place, place + 1)
    }
    return nil
  }

  /// "so that he can": what it is for, not what is done.
  private func isPurpose(_ place: Int) -> Bool {
    for start in max(0, place - 5)..<place where tokens.has(.so, .that, at: start) {
      return true
    }
    return false
  }

  private func able(before end: Int) -> (start: Int, end: Int)? {
    guard tokens.holds(.ableWord) else { return nil }
    for place in 0..<end where tokens.isFree(place) {
      if tokens.has(.is, .able, .to, at: place) || tokens.has(.is, .going, .to, at: place)
      {
        return (place, place + 3)
      }
      if tokens.word(place) == .to, tokens.has(.be, .able, .to, at: place + 1) {
        return (place, place + 4)
      }
    }
    return nil
  }

  /// Returns the skill whose verb stands at or after a place.
  func found(actor: Range<Int>?, from start: Int, isCertain: Bool) -> Found? {
    var isAbsence = tokens.isA(.negatedModal, at: start - 1)
    var place = start
    // "will, when asked, tidy up"
    if tokens.word(place) == .comma {
      place += 1
      while place < tokens.count, !tokens.isFree(place) || tokens.isSign(place) {
        place += 1
      }
    }
    while place < tokens.count, isSkipped(place) || isNegation(place) {
      if isNegation(place) { isAbsence = true }
      place += 1
    }
    guard tokens.isWord(place), tokens.isFree(place) else { return nil }
    var found = verb(at: place, isCertain: isCertain)
    found?.actor = actor
    found?.isAbsence =
      isAbsence || tokens.isFormOfA(.reduceVerb, at: place) || isFewer(place)
    return found
  }

  /// "have grasped", "have completed", and "of improved" for "have improved".
  private func isParticiple(_ place: Int) -> Bool {
    if tokens.isA(.perfect, at: place) { return true }
    return tokens.isWord(place) && tokens.tokens[place].endsEd
      && tokens.mayBegin(Self.verbTables, at: place)
  }

  private func isNegation(_ place: Int) -> Bool {
    guard tokens.isFormOfA(.negation, at: place) else { return false }
    // "stop shouting" is an absence; "stop at the kerb" is an act.
    let isPlain = tokens.isA(.negation, at: place) && tokens.word(place) != .stop
    return isPlain || tokens.endsIng(place + 1)
  }

  /// Whether a word before the verb says nothing of its own: "be able to", "correctly".
  private func isSkipped(_ place: Int) -> Bool {
    if matchesTables(place) { return false }
    if tokens.word(place) == .have, tokens.isA(.helperWord, at: place + 1),
      isParticiple(place + 2)
    {
      return true
    }
    if tokens.word(place) == .have || tokens.word(place) == .of, isParticiple(place + 1) {
      return true
    }
    if tokens.word(place) == .continue, tokens.word(place + 1) == .to { return true }
    if tokens.word(place) == .from, tokens.isA(.negation, at: place - 1) { return true }
    if tokens.isA(.helperWord, at: place) { return true }
    guard tokens.endsLy(place) else { return false }
    return tokens.tokens[place].range.count > 3
  }

  private func matchesTables(_ place: Int) -> Bool {
    if tokens.isA(.verbBeforeTo, at: place), tokens.word(place + 1) == .to {
      return false
    }
    guard tokens.mayBegin(Self.verbTables, at: place) else { return false }
    return tokens.begins(.vagueTerms, at: place)
      || tokens.begins(.provisionPhrases, at: place)
      || tokens.begins(.observableVerbs, at: place)
  }

  private func verb(at place: Int, isCertain: Bool) -> Found? {
    var longest: TextTokens.Match?
    if tokens.mayBegin(Self.verbTables, at: place), !isHandling(place) {
      longest = longer(longest, tokens.match(.provisionPhrases, at: place))
      longest = longer(longest, tokens.match(.vagueTerms, at: place))
      longest = longer(longest, tokens.match(.observableVerbs, at: place))
    }
    guard let longest else {
      guard isCertain || isHandling(place) else { return nil }
      return Found(
        verb: place..<place + 1,
        object: object(from: place + 1),
        confidence: .medium
      )
    }
    return Found(
      verb: longest.range,
      match: longest,
      object: object(from: longest.range.upperBound),
      confidence: isCertain ? .high : .medium
    )
  }

  /// "engage the brakes", "develop 3 photographs": a thing that is handled.
  private func isHandling(_ place: Int) -> Bool {
    guard tokens.holds(.concrete), tokens.begins(.vagueTerms, at: place) else {
      return false
    }
    return tokens.holds(.concrete, in: place + 1..<min(place + 5, tokens.count))
  }

  /// "have fewer fallouts", "have no more than 1 incident".
  private func isFewer(_ place: Int) -> Bool {
    guard tokens.word(place) == .have else { return false }
    return tokens.isA(.fewerWord, at: place + 1) && tokens.word(place + 2) != .difficulty
  }

  private func longer(
    _ one: TextTokens.Match?,
    _ other: TextTokens.Match?
  ) -> TextTokens.Match? {
    guard let one, let other else { return one ?? other }
    return other.range.count > one.range.count ? other : one
  }

  /// A statement without "will": "Reads 60 words a minute", "Isla explores light".
  private func bare() -> Found? {
    var place = 0
    while let segment = tokens.segment(from: place) {
      var first = segment.lowerBound
      while first < tokens.count, !tokens.isFree(first) || !tokens.isWord(first) {
        first += 1
      }
      guard first < tokens.count else { return nil }
      if let found = bare(at: first) { return found }
      // "Deadline: June 2027. Omar greets visitors": the act may come later.
      place = max(segment.upperBound, first)
      while place < tokens.count, !tokens.isA(.sentenceEnd, at: place) { place += 1 }
    }
    return nil
  }

  private func bare(at first: Int) -> Found? {
    if isNegation(first) { return found(actor: nil, from: first, isCertain: true) }
    for place in first..<min(first + 14, tokens.count)
    where tokens.isWord(place) && tokens.isFree(place) {
      let isNear = place < first + 6 && matchesTables(place + 1)
      if tokens.word(place) == .to, isNear || isPassive(place + 1) {
        let actor = actor(before: place)
        return found(actor: actor, from: place + 1, isCertain: true)
      }
      guard place < first + 6, agrees(place, isFirst: place == first),
        matchesTables(place)
      else { continue }
      return found(actor: actor(before: place), from: place, isCertain: false)
    }
    return nil
  }

  private func isPassive(_ place: Int) -> Bool {
    tokens.word(place) == .be && tokens.isWord(place + 1)
      && (tokens.tokens[place + 1].endsEd
        || tokens.mayBegin(.init(.observableVerbs), at: place + 1))
  }

  /// Whether a word has the form of a verb in its place: "reads" after "Isla", "read" after
  /// "they" or at the start, "reading" after "is".
  private func agrees(_ place: Int, isFirst: Bool) -> Bool {
    if isFirst { return true }
    let token = tokens.tokens[place]
    if token.endsIng { return tokens.isA(.beWord, at: place - 1) }
    if token.endsEd { return false }
    if token.endsS, !token.endsSS { return !tokens.isA(.article, at: place - 1) }
    return !tokens.isWord(place - 1) || tokens.isA(.pronoun, at: place - 1)
      || tokens.endsLy(place - 1) || !tokens.isFree(place - 1)
  }

  // MARK: What stands around it

  private func actor(before end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 4, tokens.isWord(start - 1), tokens.isFree(start - 1) {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  private func object(from start: Int) -> Range<Int>? {
    var end = start
    while end < tokens.count, tokens.isFree(end), !tokens.endsClause(end),
      !tokens.has(.so, .that, at: end)
    {
      end += 1
    }
    while end > start, tokens.isA(.looseObject, at: end - 1) { end -= 1 }
    return end > start ? start..<end : nil
  }
}
