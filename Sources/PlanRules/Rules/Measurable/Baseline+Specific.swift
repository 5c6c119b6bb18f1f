public import PlanModel

extension Baseline {
  /// Whether the start is told in a way that can be compared with a goal.
  ///
  /// A value or scores are; words are if they hold a count, such as "42 words a minute" or
  /// "0 to 1 times a break". "Struggles with reading" is not.
  public var isSpecific: Bool {
    if value != nil || !scores.isEmpty { return true }
    guard let text else { return false }
    let tokens = TextTokens(text, words: .english)
    return (0..<tokens.count).contains { place in
      tokens.isDigits(place) && !isName(place, in: tokens)
    }
  }

  /// Whether a number names something, as in "Year 3" or "12 September".
  private func isName(_ place: Int, in tokens: TextTokens) -> Bool {
    if tokens.isA(.numberedThing, at: place - 1) { return true }
    let dates = DateReader(tokens: tokens, order: .dayMonthYear)
    return dates.date(at: place) != nil || dates.date(at: place - 1) != nil
      || tokens.digits(place)?.count == 4
  }
}
