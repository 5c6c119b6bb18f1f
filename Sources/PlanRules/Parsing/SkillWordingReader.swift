/// Looks at the verbs of a statement: vague ones, second ones, and absences.
struct SkillWordingReader {
  let tokens: TextTokens
  let words: WordTables
  let taken: [Range<Int>]

  /// Words that are nouns as often as verbs, and so no sign of a second skill.
  private static let nouns = [
    "sign", "name", "answer", "label", "point", "list", "measure", "cut", "draw", "order",
    "play", "work", "help", "share", "talk", "look", "walk", "colour", "paint", "change",
    "place", "number", "sound", "store", "water", "warm", "calm", "rest", "smile",
    "dance",
    "test", "map", "mark", "sort", "form", "design", "sequence", "estimate", "group",
    "present", "record", "report", "request", "research", "reply", "interest", "rhyme",
    "hand", "step", "turn", "rank", "rate", "row", "run", "ride", "plan", "pair", "match",
    "exchange", "start", "state", "shade", "roll", "swim", "jump", "hop", "kick", "guess",
    "note", "text", "touch", "taste", "smell", "dress", "drink", "score", "peer", "wave",
    "plot", "slice", "sketch", "contrast", "support", "outline", "segment", "type", "use",
  ]

  func read(_ skill: SkillReader.Found, into wording: inout TargetWording) {
    if case .vague(let phrase) = skill.kind {
      note(phrase, at: skill.verb, in: &wording)
    }
    readLaterVerbs(after: skill, into: &wording)
    if skill.isAbsence, !namesReplacement(after: skill.verb.upperBound) {
      wording.absence = tokens.bytes(of: absenceStart(skill.verb)..<skill.verb.upperBound)
    }
  }

  private func note(
    _ phrase: PhraseTable.Phrase,
    at range: Range<Int>,
    in wording: inout TargetWording
  ) {
    let remark = TargetWording.Remark(
      words: tokens.bytes(of: range),
      why: phrase.why,
      instead: phrase.instead
    )
    let isCounted =
      ["recognise", "recognize"].contains(phrase.words)
      && tokens.number(range.upperBound) != nil
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
    for place in skill.verb.upperBound..<max(skill.verb.upperBound, tokens.count) {
      guard tokens.text(place) == "and", !taken.contains(where: { $0.contains(place) })
      else { continue }
      var next = place + 1
      while tokens.isOne(of: ["will", "to", "then", "be", "able"], at: next)
        || tokens.text(next).utf8.suffix(2).elementsEqual("ly".utf8)
      {
        if words.vagueTerms.holds(tokens, at: next) { break }
        next += 1
      }
      let isAfterVerb = place == skill.verb.upperBound
      if let vague = words.vagueTerms.match(tokens, at: next), isBaseForm(next),
        isAfterVerb || vague.range.count > 1 || next > place + 1
      {
        note(vague.phrase, at: vague.range, in: &wording)
      } else if wording.secondSkill == nil, isSecondSkill(next, isAfterVerb: isAfterVerb),
        let verb = words.observableVerbs.match(tokens, at: next)
      {
        wording.secondSkill = tokens.bytes(of: verb.range)
      }
    }
  }

  /// Whether the word is written in the base form, as verbs after "will" are.
  private func isBaseForm(_ place: Int) -> Bool {
    let bytes = tokens.text(place).utf8
    return !bytes.suffix(3).elementsEqual("ing".utf8)
      && !bytes.suffix(2).elementsEqual("ed".utf8)
      && (bytes.last != UInt8(ascii: "s") || bytes.suffix(2).elementsEqual("ss".utf8))
  }

  private func isSecondSkill(_ place: Int, isAfterVerb: Bool) -> Bool {
    guard isBaseForm(place), words.observableVerbs.holds(tokens, at: place) else {
      return false
    }
    if isAfterVerb { return true }
    if tokens.text(place - 1) != "and" { return true }
    return !Self.nouns.contains(tokens.text(place)) && !tokens.endsClause(place + 1)
  }

  // MARK: Absences

  private func absenceStart(_ verb: Range<Int>) -> Int {
    let words = ["not", "never", "stop", "refrain", "avoid", "cease", "won't", "from"]
    var start = verb.lowerBound
    while start > 0, words.contains(tokens.text(start - 1)) { start -= 1 }
    return start
  }

  /// Whether something is named that takes the place of what is to stop.
  private func namesReplacement(after start: Int) -> Bool {
    let signs = ["instead", "rather", "replacing"]
    for place in start..<max(start, tokens.count) {
      if signs.contains(tokens.text(place)) { return true }
      let startsVerb =
        tokens.text(place) == "and"
        && (tokens.text(place + 1) == "will"
          || words.observableVerbs.holds(tokens, at: place + 1) && isBaseForm(place + 1))
      if startsVerb { return true }
      if tokens.text(place) == "by",
        tokens.text(place + 1).utf8.suffix(3).elementsEqual("ing".utf8)
      {
        return true
      }
    }
    return false
  }
}
