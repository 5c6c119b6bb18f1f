/// Finds statements that are no more than the name of some help: "Revision support in
/// place", "Sensory circuit every morning with TA".
struct ProvisionHeadReader {
  let tokens: TextTokens

  /// Returns the name of the help, or `nil` if a pupil acts.
  func head() -> Range<Int>? {
    let first = tokens.word(0) == .to ? 1 : 0
    if tokens.isA(.adultVerb, at: first), !tokens.holds(.modal), isForPupil(first) {
      return 0..<first + 1
    }
    guard tokens.holds(.helpNoun), !tokens.holds(.modal), first == 0 else { return nil }
    for place in 0..<min(4, tokens.count) {
      guard tokens.isWord(place), tokens.isFree(place) else { return nil }
      if tokens.isA(.helpNoun, at: place) { return isHead(place) ? 0..<place + 1 : nil }
      // A verb before it makes an act of it: "Asks for help", "Joins a group".
      if tokens.isA(.pronoun, at: place) { return nil }
      let token = tokens.tokens[place]
      let mayBeVerb =
        place == 0 && !token.endsIng || token.endsS && !token.endsSS
      if mayBeVerb, tokens.mayBegin(SkillReader.verbTables, at: place) { return nil }
    }
    return nil
  }

  /// "To support Joe to make friends", "Provide a quiet space for her".
  private func isForPupil(_ place: Int) -> Bool {
    for next in place + 1..<min(place + 8, tokens.count) {
      let word = tokens.word(next)
      if word == .to || word == .for || word == .that || word == .with { return true }
    }
    return false
  }

  /// "Use of social stories by TA" is help, "use a timer" is an act; so is "help a peer".
  private func isHead(_ place: Int) -> Bool {
    let next = tokens.word(place + 1)
    guard place == 0 else { return !tokens.isA(.helperWord, at: place - 1) }
    let isNoun =
      next == .of || next == .to || next == .with || next == .in || next == .for
      || next == .from || tokens.endsClause(place + 1)
    let isVerb = tokens.begins(.observableVerbs, at: place)
    return isNoun && (!isVerb || next == .of || tokens.holds(.staff))
  }
}
