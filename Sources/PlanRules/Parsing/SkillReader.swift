import PlanModel

/// Finds in a statement who does what.
struct SkillReader {
  struct Found {
    var actor: Range<Int>?
    /// The tokens of the verb, or of the vague phrase that stands in its place.
    var verb: Range<Int>
    /// The verb in its base form.
    var base: String
    var object: Range<Int>?
    var kind: Kind
    /// Whether the statement asks for something not to happen.
    var isAbsence = false
    var confidence: Confidence
  }

  enum Kind: Sendable {
    case observable
    case vague(PhraseTable.Phrase)
    case provision
    case unknown
  }

  let tokens: TextTokens
  let words: WordTables

  /// Places that belong to a date, a condition, a criterion or a measure.
  let taken: [Range<Int>]

  private static let negations = ["not", "never", "stop", "refrain", "avoid", "cease"]
  private static let helpers = [
    "be", "able", "to", "begin", "also", "then", "start", "further", "now", "always",
    "need", "learn", "aim", "only", "still",
  ]

  private func isFree(_ place: Int) -> Bool {
    !taken.contains { $0.contains(place) }
  }

  /// Returns the skill, or `nil` if no verb is found.
  func skill() -> Found? {
    if let modal = modal() {
      return found(actor: actor(before: modal.start), from: modal.end, isCertain: true)
    }
    return bare()
  }

  // MARK: The verb

  /// "will", "can", "is able to", or "To" at the start.
  private func modal() -> (start: Int, end: Int)? {
    let modals = ["will", "can", "should", "shall", "must", "won't", "cannot", "can't"]
    for place in 0..<tokens.count where isFree(place) {
      if modals.contains(tokens.text(place)) { return (place, place + 1) }
    }
    if tokens.text(0) == "to", tokens.isWord(1) { return (0, 1) }
    for place in 0..<tokens.count where isFree(place) {
      if tokens.has(["is", "able", "to"], at: place) { return (place, place + 3) }
      if tokens.has(["to", "be", "able", "to"], at: place) { return (place, place + 4) }
    }
    return nil
  }

  private func found(actor: Range<Int>?, from start: Int, isCertain: Bool) -> Found? {
    var isAbsence = tokens.isOne(of: ["won't", "cannot", "can't"], at: start - 1)
    var place = start
    while place < tokens.count, isSkipped(place) || isNegation(place) {
      if isNegation(place) { isAbsence = true }
      place += 1
    }
    guard tokens.isWord(place), isFree(place) else { return nil }
    var found = verb(at: place, isCertain: isCertain)
    found?.actor = actor
    found?.isAbsence = isAbsence || isLessOfSomething(place)
    return found
  }

  private func isNegation(_ place: Int) -> Bool {
    guard Self.negations.contains(tokens.text(place)) else { return false }
    guard tokens.text(place) == "stop" else { return true }
    // "stop shouting" is an absence; "stop at the kerb" is an act.
    return tokens.text(place + 1).utf8.suffix(3).elementsEqual("ing".utf8)
  }

  private func isLessOfSomething(_ place: Int) -> Bool {
    let bases = tokens.bases(place)
    return bases.contains("reduce") || bases.contains("decrease")
  }

  /// Whether a word before the verb says nothing of its own: "be able to", "correctly".
  private func isSkipped(_ place: Int) -> Bool {
    if matchesTables(place) { return false }
    let word = tokens.text(place)
    if Self.helpers.contains(word) { return true }
    return word.utf8.count > 3 && word.utf8.suffix(2).elementsEqual("ly".utf8)
  }

  private func matchesTables(_ place: Int) -> Bool {
    let word = tokens.text(place)
    if ["start", "begin", "need", "learn"].contains(word), tokens.text(place + 1) == "to"
    {
      return false
    }
    return words.vagueTerms.holds(tokens, at: place)
      || words.provisionPhrases.holds(tokens, at: place)
      || words.observableVerbs.holds(tokens, at: place)
  }

  private func verb(at place: Int, isCertain: Bool) -> Found? {
    let vague = words.vagueTerms.match(tokens, at: place)
    let provision = words.provisionPhrases.match(tokens, at: place)
    let observable = words.observableVerbs.match(tokens, at: place)
    let longest = [provision, vague, observable].compactMap(\.self)
      .max { $0.range.count < $1.range.count }
    guard let longest else {
      guard isCertain else { return nil }
      let range = place..<place + 1
      return Found(
        verb: range,
        base: tokens.text(place),
        object: object(from: place + 1),
        kind: .unknown,
        confidence: .medium
      )
    }
    let kind: Kind =
      if longest.range == provision?.range {
        .provision
      } else if longest.range
        == vague?.range
      { .vague(longest.phrase) } else { .observable }
    return Found(
      verb: longest.range,
      base: longest.phrase.words,
      object: object(from: longest.range.upperBound),
      kind: kind,
      confidence: isCertain ? .high : .medium
    )
  }

  /// A statement without "will": "Reads 60 words a minute", "Isla explores light".
  private func bare() -> Found? {
    for place in 0..<min(5, tokens.count) where tokens.isWord(place) && isFree(place) {
      guard matchesTables(place) else { continue }
      return found(actor: actor(before: place), from: place, isCertain: false)
    }
    return nil
  }

  // MARK: What stands around it

  private func actor(before end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 4, tokens.isWord(start - 1), isFree(start - 1) {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  private func object(from start: Int) -> Range<Int>? {
    var end = start
    while end < tokens.count, isFree(end), !tokens.endsClause(end),
      !tokens.has(["so", "that"], at: end)
    {
      end += 1
    }
    let loose = [
      "on", "in", "with", "at", "for", "and", "to", "by", "as", "least", "from",
    ]
    while end > start, loose.contains(tokens.text(end - 1)) { end -= 1 }
    return end > start ? start..<end : nil
  }
}
