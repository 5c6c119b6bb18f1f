/// Looks for phrases anywhere in a statement.
struct WordingReader {
  let tokens: TextTokens

  private static let tables = WordTables.UseSet(
    .openEndedPhrases,
    .softAmounts,
    .instruments
  )

  func read(into wording: inout TargetWording) {
    wording.namesPreference = tokens.holds(.preference) && namesPreference()
    var nextOpen = 0
    var nextSoft = 0
    for place in 0..<tokens.count {
      if tokens.has(.so, .that, at: place) { wording.hasPurpose = true }
      guard tokens.mayBegin(Self.tables, at: place) else { continue }
      if place >= nextOpen, let match = tokens.match(.openEndedPhrases, at: place) {
        nextOpen = match.range.upperBound
        if !isBounded(match) { wording.openEnded.append(tokens.bytes(of: match.range)) }
      }
      if place >= nextSoft, let match = tokens.match(.softAmounts, at: place) {
        nextSoft = match.range.upperBound
        if !isPartOfLimit(match.range) {
          wording.softAmounts.append(tokens.bytes(of: match.range))
        }
      }
      if !wording.namesInstrument, tokens.begins(.instruments, at: place) {
        wording.namesInstrument = true
      }
    }
  }

  /// "She likes", and not "we'd like her to", which is what adults wish.
  private func namesPreference() -> Bool {
    for place in 0..<tokens.count where tokens.isFormOfA(.preference, at: place) {
      let isOfAdults =
        tokens.isA(.adultWish, at: place - 1) || tokens.isA(.adultWish, at: place - 2)
      if !isOfAdults { return true }
    }
    return false
  }

  /// "throughout the day" has an end; "throughout" alone has none.
  private func isBounded(_ match: TextTokens.Match) -> Bool {
    guard tokens.word(match.range.lowerBound) == .throughout else { return false }
    let end = match.range.upperBound
    return (end..<end + 3).contains {
      tokens.isA(.boundedTime, at: $0)
        || tokens.isNumber($0) && !tokens.isA(.numberedThing, at: $0 - 1)
    }
  }

  /// "no more than 2", "less than 5" and "more than 3" count; they are not soft.
  private func isPartOfLimit(_ range: Range<Int>) -> Bool {
    tokens.word(range.upperBound) == .than
      || tokens.isNumber(range.upperBound) || tokens.isNumber(range.lowerBound - 1)
  }
}
