/// Finds words that undermine a promise, and lets the same words pass in another sense.
struct VagueProvisionReader {
  let tokens: TextTokens
  let words: WordTables

  /// Words that are vague only if the statement holds nothing softer.
  private static let bare: Set<String> = [
    "support", "intervention", "interventions", "input", "help",
  ]

  /// Returns the vague words as ranges of tokens.
  func vague(beside parts: Set<ProvisionPart>) -> [Range<Int>] {
    let found = words.vagueProvision.matches(tokens).filter(isMeant)
    let soft = found.filter { !Self.bare.contains($0.phrase.words) }
    guard soft.isEmpty else { return soft.map(\.range) }
    let isQuantified = parts.isSuperset(of: [.minutes, .frequency])
    return isQuantified ? [] : found.map(\.range)
  }

  private func isMeant(_ match: PhraseTable.Match) -> Bool {
    let next = tokens.text(match.range.upperBound)
    switch match.phrase.words {
    case "regular":
      return ![
        "verbs", "verb", "plurals", "plural", "shapes", "polygons", "words", "spellings",
        "past", "nouns",
      ].contains(next)
    case "up to":
      return isAmount(match.range.upperBound)
    case "some", "appropriate", "suitable", "available", "flexible":
      return !["of", "words"].contains(next)
    case "considered", "various", "often", "sometimes":
      return true
    default:
      return isBareSense(match)
    }
  }

  /// "up to 20 minutes" leaves open how much; "count up to 20" does not.
  private func isAmount(_ place: Int) -> Bool {
    let units = [
      "minutes", "minute", "mins", "hours", "hour", "sessions", "session", "times",
      "weeks", "days",
    ]
    return tokens.number(place) != nil && units.contains(tokens.text(place + 1))
  }

  /// "support assistant" and "ask for help" name a person and an act.
  private func isBareSense(_ match: PhraseTable.Match) -> Bool {
    guard Self.bare.contains(match.phrase.words) else { return true }
    let next = tokens.text(match.range.upperBound)
    let previous = tokens.text(match.range.lowerBound - 1)
    if ["assistant", "worker", "teacher", "staff", "plan", "card"].contains(next) {
      return false
    }
    return !["to", "for", "learning", "emotional"].contains(previous)
  }
}
