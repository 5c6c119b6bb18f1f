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
    guard let start = clauseStart() else { return bare() }
    var end = start + 1
    while end < tokens.count, !tokens.isA(.sentenceEnd, at: end) { end += 1 }
    let clause = start..<end
    var found = Found(clause: clause)
    found.frequency = frequency(in: clause)
    found.tool = tool(in: clause, beside: found.frequency?.range) ?? bare().tool
    return found
  }

  /// "as measured", "measured by", "recorded weekly in".
  private func clauseStart() -> Int? {
    guard tokens.holds(.measuring) else { return nil }
    for place in 0..<tokens.count where tokens.isA(.measuring, at: place) {
      let hasAs = tokens.word(place - 1) == .as
      let hasLead =
        hasAs || tokens.endsClause(place - 1) || tokens.isA(.measureLead, at: place - 1)
      let isMeasure =
        hasLead || tokens.isA(.measureStart, at: place + 1)
        || frequency(at: place + 1) != nil
      if isMeasure { return hasAs ? place - 1 : place }
    }
    return nil
  }

  private func frequency(in range: Range<Int>) -> (Frequency, Range<Int>)? {
    for place in range {
      if let found = frequency(at: place) { return found }
    }
    return nil
  }

  // MARK: Tools

  /// The words after the link, up to a comma or a frequency, unless they are people only.
  private func tool(in clause: Range<Int>, beside frequency: Range<Int>?) -> Range<Int>? {
    var link = clause.lowerBound + 1
    while link < clause.upperBound, !tokens.isA(.measureLink, at: link) { link += 1 }
    guard link < clause.upperBound else { return nil }
    var start = link + 1
    if tokens.isA(.article, at: start) { start += 1 }
    if let frequency, frequency.lowerBound == start { start = frequency.upperBound }
    var end = start
    while end < clause.upperBound, !tokens.endsClause(end), end - start < 12,
      frequency?.contains(end) != true
    {
      end += 1
    }
    guard end > start, !isPeople(start..<end) else { return nil }
    return start..<end
  }

  /// Whether a phrase names people and no tool: "special education staff".
  private func isPeople(_ range: Range<Int>) -> Bool {
    let namesPeople =
      tokens.first(.roles, in: range) != nil
      || range.contains { tokens.isA(.people, at: $0) }
    return namesPeople && tokens.first(.instruments, in: range) == nil
  }

  /// A tool without a leading word: "on weekly spelling tests".
  private func bare() -> Found {
    var place = 0
    while place < tokens.count {
      guard let match = tokens.match(.instruments, at: place) else {
        place += 1
        continue
      }
      let isEveryday = match.range.count == 1 && tokens.isA(.everydayTool, at: place)
      if !isEveryday, !tokens.isA(.verbLead, at: place - 1) {
        let start = modifiers(before: place)
        let near = max(0, start - 2)..<min(tokens.count, match.range.upperBound + 5)
        return Found(
          tool: start..<match.range.upperBound,
          frequency: frequency(in: near)
        )
      }
      place = match.range.upperBound
    }
    return Found()
  }

  private func modifiers(before place: Int) -> Int {
    var start = place
    while start > 0, place - start < 3, tokens.isWord(start - 1),
      !tokens.isNumber(start - 1), !tokens.isA(.modifierStop, at: start - 1),
      tokens.isFree(start - 1)
    {
      start -= 1
    }
    return start
  }
}
