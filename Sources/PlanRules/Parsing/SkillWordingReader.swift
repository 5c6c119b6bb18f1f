/// Looks at the verbs of a statement: vague ones, second ones, and absences.
struct SkillWordingReader {
  let tokens: TextTokens

  func read(_ skill: SkillReader.Found, into wording: inout TargetWording) {
    if let match = skill.match, match.table == .vagueTerms { note(match, in: &wording) }
    if skill.table == .provisionPhrases || isGiven(skill.verb.lowerBound) {
      wording.provision = tokens.bytes(of: skill.verb)
    } else if let actor = skill.actor, tokens.isA(.staff, at: actor.upperBound - 1) {
      // "All staff to use signs": what adults do is given to the pupil.
      wording.provision = tokens.bytes(of: actor.lowerBound..<skill.verb.upperBound)
    }
    if tokens.holds(.andWord) { readLaterVerbs(after: skill, into: &wording) }
    if skill.isAbsence, !namesReplacement(after: skill.verb.upperBound) {
      wording.absence = tokens.bytes(of: absenceStart(skill.verb)..<skill.verb.upperBound)
    }
  }

  /// "have a weekly session with the therapist", "get more help".
  private func isGiven(_ verb: Int) -> Bool {
    guard tokens.word(verb) == .have || tokens.isA(.getWord, at: verb) else {
      return false
    }
    for place in verb + 1..<verb + 5 {
      guard tokens.isWord(place), !tokens.isA(.placeStop, at: place),
        !tokens.isA(.fewerWord, at: place)
      else { return false }
      if tokens.isA(.helpNoun, at: place) { return true }
    }
    return false
  }

  @inline(never)
  private func note(_ match: TextTokens.Match, in wording: inout TargetWording) {
    let phrase = tokens.phrase(match)
    let remark = TargetWording.Remark(
      words: tokens.bytes(of: match.range),
      why: phrase.why,
      instead: phrase.instead
    )
    let isCounted =
      match.range.count == 1
      && tokens.isFormOfA(.recogniseVerb, at: match.range.lowerBound)
      && tokens.isNumber(match.range.upperBound)
    if isCounted {
      wording.nearlyVague.append(remark)
    } else {
      wording.vague.append(remark)
    }
  }

  /// Looks at verbs joined by "and" in the same clause.
  private func readLaterVerbs(
    after skill: SkillReader.Found,
    into wording: inout TargetWording
  ) {
    for place in skill.verb.upperBound..<max(skill.verb.upperBound, tokens.count)
    where tokens.word(place) == .and && tokens.isFree(place) {
      var next = place + 1
      while tokens.isA(.secondVerbLead, at: next) || tokens.endsLy(next) {
        if tokens.begins(.vagueTerms, at: next) { break }
        next += 1
      }
      guard hasForm(of: skill, next) else { continue }
      let isAfterVerb = place == skill.verb.upperBound
      if let vague = tokens.match(.vagueTerms, at: next),
        isAfterVerb || vague.range.count > 1 || next > place + 1
      {
        note(vague, in: &wording)
      } else if wording.secondSkill == nil,
        let verb = tokens.match(.observableVerbs, at: next),
        isSecondSkill(next, isAfterVerb: isAfterVerb)
      {
        wording.secondSkill = tokens.bytes(of: verb.range)
      }
    }
  }

  /// Whether the word is written in the base form, as verbs after "will" are.
  private func isBaseForm(_ place: Int) -> Bool {
    guard tokens.isWord(place) else { return false }
    let token = tokens.tokens[place]
    return !token.endsIng && !token.endsEd && (!token.endsS || token.endsSS)
  }

  /// Whether a second verb has the form of the first: "requests and sits".
  private func hasForm(of skill: SkillReader.Found, _ place: Int) -> Bool {
    if isBaseForm(place) { return true }
    guard tokens.isWord(place), !isBaseForm(skill.verb.lowerBound) else { return false }
    let first = tokens.tokens[skill.verb.lowerBound]
    return first.endsS && tokens.tokens[place].endsS
  }

  private func isSecondSkill(_ place: Int, isAfterVerb: Bool) -> Bool {
    if isAfterVerb || tokens.word(place - 1) != .and { return true }
    if tokens.isA(.nounOrVerb, at: place) {
      // "and list 5 facts", "and sort the": what follows makes a verb of it.
      return tokens.isNumber(place + 1) || tokens.isA(.article, at: place + 1)
    }
    return !tokens.endsClause(place + 1)
  }

  // MARK: Absences

  private func absenceStart(_ verb: Range<Int>) -> Int {
    var start = verb.lowerBound
    while start > 0, tokens.isA(.absenceWord, at: start - 1) { start -= 1 }
    return start
  }

  /// Whether something is named that takes the place of what is to stop.
  private func namesReplacement(after start: Int) -> Bool {
    for place in start..<max(start, tokens.count) {
      if tokens.isA(.replacement, at: place) { return true }
      if tokens.word(place) == .and {
        let startsVerb =
          tokens.word(place + 1) == .will
          || isBaseForm(place + 1) && tokens.begins(.observableVerbs, at: place + 1)
        if startsVerb { return true }
      }
      if tokens.word(place) == .by, tokens.endsIng(place + 1) { return true }
    }
    return false
  }
}
