import PlanModel

/// Finds in a statement what it is measured with, and how often.
///
/// How often something is done is not how often it is measured: a frequency counts only
/// beside a tool, or after a word such as "measured".
struct MeasureReader {
  struct Found {
    /// The tokens of the whole clause.
    var clause: Range<Int>?
    var tool: Range<Int>?
    var frequency: (value: Frequency, range: Range<Int>)?
  }

  let tokens: TextTokens

  /// Returns the tool and the frequency, as far as they are written.
  func measure() -> Found {
    var found = Found()
    if let start = clauseStart() {
      let end = clauseEnd(from: start)
      let clause = start..<end
      found.clause = clause
      found.frequency = frequency(in: clause)
      found.tool = tool(in: clause, beside: found.frequency?.range)
    }
    complete(&found)
    return found
  }

  private func clauseEnd(from start: Int) -> Int {
    var end = start + 1
    while end < tokens.count, tokens.isFree(end), !tokens.isA(.sentenceEnd, at: end) {
      end += 1
    }
    return end
  }

  /// "as measured", "measured by", "recorded weekly in".
  private func clauseStart() -> Int? {
    guard tokens.holds(.measuring) || tokens.holds(.asMeasuring) else { return nil }
    for place in 0..<tokens.count {
      let hasAs = tokens.word(place - 1) == .as
      let isWord =
        tokens.isA(.measuring, at: place) || hasAs && tokens.isA(.asMeasuring, at: place)
      guard isWord else { continue }
      let hasLead =
        hasAs || tokens.endsClause(place - 1) || tokens.isA(.measureLead, at: place - 1)
      let isMeasure =
        hasLead || tokens.isA(.measureStart, at: place + 1)
        || frequency(at: place + 1) != nil
      if isMeasure { return hasAs ? place - 1 : place }
    }
    return nil
  }

  func frequency(in range: Range<Int>) -> (Frequency, Range<Int>)? {
    for place in range {
      if let found = frequency(at: place) { return found }
    }
    return nil
  }

  // MARK: Tools

  /// The words after the link, up to a comma or a frequency, unless they are people only.
  private func tool(in clause: Range<Int>, beside frequency: Range<Int>?) -> Range<Int>? {
    var link = clause.lowerBound + 1
    while link < clause.upperBound {
      while link < clause.upperBound, !tokens.isA(.measureLink, at: link) { link += 1 }
      guard link < clause.upperBound else { return nil }
      if let tool = tool(after: link, in: clause, beside: frequency) { return tool }
      link += 1
    }
    return nil
  }

  private func tool(
    after link: Int,
    in clause: Range<Int>,
    beside frequency: Range<Int>?
  ) -> Range<Int>? {
    var start = link + 1
    if tokens.isA(.article, at: start) { start += 1 }
    if let frequency, frequency.lowerBound == start { start = frequency.upperBound }
    var end = start
    while end < clause.upperBound, !tokens.endsClause(end), end - start < 12,
      frequency?.contains(end) != true
    {
      end += 1
    }
    while end > start, tokens.isA(.looseEnd, at: end - 1) { end -= 1 }
    guard end > start, tokens.isWord(start) || tokens.isDigits(start) else { return nil }
    guard !tokens.isNumber(start) || !tokens.isA(.perWord, at: start + 2) else {
      return nil
    }
    return isPeople(start..<end) ? nil : start..<end
  }

  /// Whether a phrase names people and no tool: "special education staff".
  private func isPeople(_ range: Range<Int>) -> Bool {
    let namesPeople =
      tokens.first(.roles, in: range) != nil || tokens.holds(.people, in: range)
    return namesPeople && tokens.first(.instruments, in: range) == nil
  }
}
