import PlanModel

/// Finds in a statement the circumstances: given what, when, where.
struct ConditionReader {
  let tokens: TextTokens

  /// Returns the first clause of circumstances.
  func condition() -> (range: Range<Int>, confidence: Confidence)? {
    for place in 0..<tokens.count where tokens.isFree(place) {
      guard tokens.isA(.mayOpenCondition, at: place) else { continue }
      // "work out when the train leaves" asks for the time; it is no circumstance.
      if tokens.isA(.whenWord, at: place), tokens.isA(.knowing, at: place - 1) {
        continue
      }
      if let range = opened(at: place) { return (range, .high) }
      if let range = located(at: place) { return (range, .medium) }
    }
    return nil
  }

  /// "in 6 of 8 planned sabotage tasks": the occasions that count say where.
  func occasion(
    of criterion: CriterionShape?
  ) -> (range: Range<Int>, confidence: Confidence)? {
    guard let noun = criterion?.noun, !tokens.isProbe(noun) else { return nil }
    let modifier = noun.lowerBound - 1
    guard tokens.isWord(modifier), !tokens.isNumber(modifier),
      !tokens.isA(.plainModifier, at: modifier), !tokens.isA(.shareStep, at: modifier),
      !tokens.begins(.instruments, at: modifier)
    else { return nil }
    return (modifier..<noun.upperBound, .low)
  }

  private func opened(at place: Int) -> Range<Int>? {
    guard
      tokens.isA(.opener, at: place) || opensClause(place) || isSupport(place)
        || isScene(place)
    else {
      return nil
    }
    // "will be given a timer" is provision, and "given to" is no circumstance.
    if tokens.word(place) == .given, tokens.isA(.beWord, at: place - 1) { return nil }
    // "having read the text," is a circumstance, "tolerate having" is not.
    if tokens.word(place) == .having, !tokens.endsClause(place - 1) { return nil }
    // "refrain from using" is the act itself.
    if tokens.endsIng(place), tokens.isA(.actLead, at: place - 1) { return nil }
    let range = trimmed(place..<clauseEnd(from: place + 1))
    // "before 4 of his next 5 seminars": the criterion holds the rest.
    let meetsCriterion =
      place + 1 < tokens.count && !tokens.isSign(place + 1) && !tokens.isFree(place + 1)
      && tokens.isA(.meetsCriterion, at: place)
    return range.count > 1 || meetsCriterion ? range : nil
  }

  /// "with access to", "with the support of", "in response to", "from a choice".
  private func isSupport(_ place: Int) -> Bool {
    switch tokens.word(place) {
    case .with:
      var next = place + 1
      if tokens.isA(.article, at: next) { next += 1 }
      if tokens.isA(.adult, at: next) { next += 1 }
      return tokens.isA(.supportWord, at: next)
    case .in: return tokens.has(.response, .to, at: place + 1)
    case .on: return tokens.word(place + 1) == .request
    case .if: return tokens.word(place + 1) == .given
    case .from:
      return tokens.word(place + 1) == .a && tokens.isA(.choiceWord, at: place + 2)
    default: return false
    }
  }

  /// "With a reader pen," before the actor: a clause of its own, between signs.
  private func opensClause(_ place: Int) -> Bool {
    let isLead = tokens.word(place) == .with || tokens.isA(.placeLead, at: place)
    guard isLead, tokens.endsClause(place - 1), !tokens.isNumber(place + 1) else {
      return false
    }
    let end = clauseEnd(from: place + 1)
    if tokens.word(place) == .with { return tokens.word(end) == .comma }
    // "In the stockroom, sorts 30 items"
    let isHead = place == 0 || !tokens.isFree(place - 2)
    return isHead && tokens.word(end) == .comma && tokens.isFree(end)
  }

  /// "with my support worker waiting outside": somebody else does something meanwhile.
  private func isScene(_ place: Int) -> Bool {
    guard tokens.word(place) == .with, !tokens.endsIng(place + 1) else { return false }
    for next in place + 3..<place + 7 {
      guard tokens.isWord(next), tokens.isFree(next) else { return false }
      if tokens.isA(.opener, at: next) { return false }
      if tokens.endsIng(next) { return !tokens.isA(.timeOfDay, at: next) }
    }
    return false
  }

  private func clauseEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count, tokens.isFree(end), !tokens.isA(.segmentEnd, at: end) {
      if tokens.word(end) == .will || tokens.has(.so, .that, at: end) {
        // The actor before "will" is not part of the circumstances.
        return max(start, end - 1)
      }
      end += 1
    }
    return end
  }

  /// "in maths lessons", "at circle time", "on the playground".
  private func located(at place: Int) -> Range<Int>? {
    guard tokens.isA(.placeLead, at: place) else { return nil }
    for next in place + 1..<place + 6 {
      guard tokens.isWord(next), tokens.isFree(next), !tokens.isNumber(next),
        !tokens.isA(.placeStop, at: next)
      else { return nil }
      if isTime(next, after: place) || tokens.endsRoom(next) { return place..<next + 1 }
      if let match = tokens.match(.places, at: next), !isSubject(match.range),
        match.range.count > 1 || !tokens.endsIng(next)
      {
        return place..<match.range.upperBound
      }
    }
    return nil
  }

  /// A subject is what is learnt; its lessons are where.
  private func isSubject(_ range: Range<Int>) -> Bool {
    if tokens.word(range.upperBound) == .comma, tokens.endsClause(range.lowerBound - 2) {
      return false
    }
    return range.count == 1 && tokens.isA(.subject, at: range.lowerBound)
      && !tokens.isA(.lessonWord, at: range.upperBound)
  }

  /// "on arrival", "in the morning", "at the end of each day".
  private func isTime(_ place: Int, after lead: Int) -> Bool {
    if tokens.isA(.timeOfDay, at: place) { return true }
    // "at news time", and not "at the same time"
    if tokens.isA(.timeNoun, at: place), place > lead + 1 {
      return !tokens.isA(.article, at: place - 1) && !tokens.isA(.noTime, at: place - 1)
    }
    return tokens.word(lead) == .at && tokens.isA(.edge, at: place)
      && tokens.word(place + 1) == .of
  }

  /// The range without prepositions at its end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1, tokens.isA(.looseEnd, at: end - 1) { end -= 1 }
    return range.lowerBound..<end
  }
}
