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
  let words: WordTables
  let taken: [Range<Int>]

  private static let measuring = [
    "measured", "assessed", "evidenced", "recorded", "shown", "monitored", "tracked",
    "checked", "logged", "judged", "observed", "documented", "demonstrated",
  ]
  private static let links = [
    "by", "in", "on", "using", "with", "through", "via", "from", "against", "as", "and",
  ]

  /// Returns the tool and the frequency, as far as they are written.
  func measure() -> Found {
    guard let start = clauseStart() else { return bare() }
    let end = (start..<tokens.count).first { place in
      tokens.isOne(of: [".", ";"], at: place) && place > start
    }
    let clause = start..<(end ?? tokens.count)
    var found = Found(clause: clause)
    found.frequency = frequency(in: clause)
    found.tool = tool(in: clause, beside: found.frequency?.range)
    if found.tool == nil { found.tool = bare().tool }
    return found
  }

  /// "as measured", "measured by", "recorded weekly in".
  private func clauseStart() -> Int? {
    (0..<tokens.count).first { place in
      guard Self.measuring.contains(tokens.text(place)) else { return false }
      let hasLead =
        tokens.text(place - 1) == "as" || tokens.endsClause(place - 1)
        || tokens.text(place - 1) == "be" || tokens.text(place - 1) == "("
      let hasLink =
        tokens.isOne(
          of: ["by", "in", "on", "using", "with", "through", "via"],
          at: place + 1
        ) || frequency(at: place + 1) != nil
      return hasLead || hasLink
    }.map { tokens.text($0 - 1) == "as" ? $0 - 1 : $0 }
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
    guard
      let link = clause.first(where: {
        Self.links.contains(tokens.text($0)) && $0 > clause.lowerBound
      })
    else { return nil }
    var start = link + 1
    if tokens.isOne(of: ["a", "an", "the", "his", "her", "their"], at: start) {
      start += 1
    }
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
    let people = words.roles.matches(tokens, in: range)
    let others = ["parents", "parent", "teachers", "peers", "himself", "herself"]
    guard !people.isEmpty || range.contains(where: { others.contains(tokens.text($0)) })
    else { return false }
    return words.instruments.matches(tokens, in: range).isEmpty
  }

  /// Tools that are as often a thing in the lesson as a tool that measures.
  private static let everydayWords = [
    "photo", "photos", "photograph", "photographs", "video", "timer", "recording",
    "record", "log", "register", "diary", "check", "profile", "scale", "chart", "timing",
  ]

  /// A tool without a leading word: "on weekly spelling tests".
  private func bare() -> Found {
    for match in words.instruments.matches(tokens)
    where !Self.everydayWords.contains(match.phrase.words)
      && !tokens.isOne(of: ["to", "will"], at: match.range.lowerBound - 1)
    {
      let start = modifiers(before: match.range.lowerBound)
      let near = max(0, start - 2)..<min(tokens.count, match.range.upperBound + 5)
      return Found(
        tool: start..<match.range.upperBound,
        frequency: frequency(in: near)
      )
    }
    return Found()
  }

  private func modifiers(before place: Int) -> Int {
    var start = place
    let stops = [
      "on", "in", "of", "a", "an", "the", "by", "with", "using", "and", "to", "at", "for",
      "his", "her", "their", "each", "every", "per",
    ]
    while start > 0, place - start < 3, tokens.isWord(start - 1),
      tokens.wholeNumber(start - 1) == nil, !stops.contains(tokens.text(start - 1)),
      !taken.contains(where: { $0.contains(start - 1) })
    {
      start -= 1
    }
    return start
  }
}
