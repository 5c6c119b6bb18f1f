import PlanModel

/// Finds in a statement the circumstances: given what, when, where.
struct ConditionReader {
  let tokens: TextTokens
  let words: WordTables

  /// Places that belong to a date, a criterion or a measure.
  let taken: [Range<Int>]

  private static let openers = [
    "given", "when", "whenever", "during", "after", "following", "while", "whilst",
    "using", "before",
  ]
  private static let supports = [
    ["with", "access", "to"], ["with", "the", "support", "of"],
    ["with", "support", "from"],
    ["with", "the", "help", "of"], ["with", "help", "from"],
    ["with", "the", "use", "of"],
    ["with", "adult", "support"], ["with", "a", "visual"], ["with", "visual"],
    ["in", "response", "to"], ["on", "request"], ["if", "given"],
    ["from", "a", "choice"],
    ["from", "a", "field"],
  ]

  /// Returns the first clause of circumstances.
  func condition() -> (range: Range<Int>, confidence: Confidence)? {
    for place in 0..<tokens.count where isFree(place) {
      if let range = opened(at: place) { return (range, .high) }
      if let range = located(at: place) { return (range, .medium) }
    }
    return nil
  }

  private func isFree(_ place: Int) -> Bool {
    !taken.contains { $0.contains(place) }
  }

  private func opened(at place: Int) -> Range<Int>? {
    let word = tokens.text(place)
    let isOpener =
      Self.openers.contains(word) || opensClause(place)
      || Self.supports.contains { tokens.has($0, at: place) }
    guard isOpener else { return nil }
    // "will be given a timer" is provision, and "given to" is no circumstance.
    if word == "given", tokens.isOne(of: ["be", "is", "are"], at: place - 1) {
      return nil
    }
    let range = trimmed(place..<clauseEnd(from: place + 1))
    return range.count > 1 ? range : nil
  }

  /// "With a reader pen," before the actor: a clause of its own, between signs.
  private func opensClause(_ place: Int) -> Bool {
    guard tokens.text(place) == "with", tokens.endsClause(place - 1) else { return false }
    return tokens.text(clauseEnd(from: place + 1)) == ","
  }

  private func clauseEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count, isFree(end), !tokens.endsClause(end) {
      let startsNext =
        tokens.text(end) == "will" || tokens.has(["so", "that"], at: end)
      if startsNext {
        // The actor before "will" is not part of the circumstances.
        return max(start, end - 1)
      }
      end += 1
    }
    return end
  }

  /// "in maths lessons", "at circle time", "on the playground".
  private func located(at place: Int) -> Range<Int>? {
    let leads = ["in", "at", "on", "around", "across", "within", "into"]
    guard leads.contains(tokens.text(place)) else { return nil }
    for next in place + 1..<place + 6 {
      guard tokens.isWord(next), isFree(next), tokens.wholeNumber(next) == nil,
        !tokens.isOne(of: ["and", "with", "by", "to"], at: next)
      else { return nil }
      if let match = words.places.match(tokens, at: next) {
        return place..<match.range.upperBound
      }
    }
    return nil
  }

  /// The range without prepositions at its end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    let loose = ["on", "in", "with", "at", "for", "and", "to", "by", "as", "or"]
    while end > range.lowerBound + 1, loose.contains(tokens.text(end - 1)) { end -= 1 }
    return range.lowerBound..<end
  }
}
