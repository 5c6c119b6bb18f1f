/// Looks for phrases anywhere in a statement.
struct WordingReader {
  let tokens: TextTokens
  let words: WordTables

  func read(into wording: inout TargetWording) {
    wording.openEnded = openEnded()
    wording.softAmounts = words.softAmounts.matches(tokens)
      .filter { !isPartOfLimit($0.range) }
      .map { tokens.bytes(of: $0.range) }
    wording.namesInstrument = !words.instruments.matches(tokens).isEmpty
    for place in 0..<tokens.count {
      if tokens.has(["so", "that"], at: place) { wording.hasPurpose = true }
      let bases = tokens.bases(place)
      if bases.contains(where: Self.preferences.contains) {
        wording.namesPreference = true
      }
    }
  }

  private static let preferences: Set<String> = [
    "choose", "chose", "like", "prefer", "love", "enjoy", "favourite", "motivate",
    "interest", "want", "wish",
  ]

  /// "throughout the day" has an end; "throughout" alone has none.
  private func openEnded() -> [Range<Int>] {
    let bounded = [
      "day", "lesson", "session", "week", "morning", "afternoon", "term", "activity",
      "school", "task", "assembly", "story", "meal",
    ]
    return words.openEndedPhrases.matches(tokens).compactMap { match in
      let end = match.range.upperBound
      let isBounded = (end..<end + 3).contains { bounded.contains(tokens.text($0)) }
      if match.phrase.words == "throughout", isBounded { return nil }
      return tokens.bytes(of: match.range)
    }
  }

  /// "no more than 2", "less than 5" and "more than 3" count; they are not soft.
  private func isPartOfLimit(_ range: Range<Int>) -> Bool {
    tokens.text(range.upperBound) == "than"
      || tokens.wholeNumber(range.upperBound) != nil
      || tokens.wholeNumber(range.lowerBound - 1) != nil
  }
}
