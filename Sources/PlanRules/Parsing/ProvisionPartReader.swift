import PlanModel

/// Finds the parts of specified provision in words.
struct ProvisionPartReader {
  let tokens: TextTokens

  func parts() -> ProvisionPartSet {
    var parts = ProvisionPartSet()
    let measure = MeasureReader(tokens: tokens)
    for place in 0..<tokens.count {
      if holdsPerson(place) { parts.insert(.who) }
      if tokens.isA(.expert, at: place) || tokens.begins(.expertise, at: place) {
        parts.insert(.expertise)
      }
      if holdsGroupSize(place) { parts.insert(.groupSize) }
      if holdsMinutes(place) { parts.insert(.minutes) }
      if measure.frequency(at: place) != nil || holdsFrequency(place) {
        parts.insert(.frequency)
      }
      if holdsPlace(place) { parts.insert(.place) }
    }
    if holdsDates() { parts.insert(.dates) }
    return parts
  }

  // MARK: Parts

  /// "a TA", "Mrs Dube", "the travel trainer".
  private func holdsPerson(_ place: Int) -> Bool {
    // "subject to availability of staff" names nobody who comes.
    if tokens.word(place - 1) == .of, tokens.isA(.availability, at: place - 2) {
      return false
    }
    if tokens.isFormOfA(.leader, at: place), !endsAsVerb(place) { return true }
    // "by Grace": somebody by name.
    if tokens.word(place) == .by, tokens.isCapitalised(place + 1),
      !tokens.isA(.noName, at: place + 1)
    {
      return true
    }
    if tokens.isA(.title, at: place) {
      let next = tokens.word(place + 1) == .fullStop ? place + 2 : place + 1
      return tokens.isCapitalised(next)
    }
    // "mentoring" names what is given and nobody who gives it.
    return !tokens.endsIng(place) && tokens.begins(.roles, at: place)
  }

  /// "coaching" and "mentored" name what is given and nobody who gives it.
  private func endsAsVerb(_ place: Int) -> Bool {
    tokens.endsIng(place) || tokens.tokens[place].endsEd
  }

  private func holdsPlace(_ place: Int) -> Bool {
    // "a classroom assistant" is a person.
    if tokens.isA(.room, at: place) { return !tokens.isA(.placeRole, at: place + 1) }
    if tokens.isA(.classWord, at: place), tokens.isNumber(place + 1) { return true }
    if tokens.isA(.nearLead, at: place), leadsToSpot(place) { return true }
    // ", the Nest,": a name of its own between signs.
    if tokens.word(place) == .the, place > 0, tokens.endsClause(place - 1),
      tokens.isCapitalised(place + 1), !tokens.isA(.noName, at: place + 1),
      tokens.segmentEnd(from: place) - place <= 4
    {
      return true
    }
    guard tokens.isA(.provisionPlaceLead, at: place) else { return false }
    // "in the Hive": a name with a capital letter.
    let name = tokens.isA(.article, at: place + 1) ? place + 2 : place + 1
    // "at Oakfield" is one too, "in Makaton" none.
    if tokens.word(place) != .on,
      tokens.word(place + 1) == .the || tokens.word(place) == .at,
      tokens.isCapitalised(name), !tokens.isA(.noName, at: name)
    {
      return true
    }
    if isNameOfClass(place + 1) { return true }
    for next in place + 1..<place + 4 {
      guard tokens.isWord(next) else { return false }
      guard let match = tokens.match(.places, at: next) else { continue }
      return !tokens.isA(.noPlace, at: match.range.upperBound - 1)
    }
    return false
  }

  /// "by the window", "near her own peg".
  private func leadsToSpot(_ place: Int) -> Bool {
    for next in place + 1..<place + 5 {
      guard tokens.isWord(next) else { return false }
      if tokens.isA(.spot, at: next) { return !tokens.isA(.placeRole, at: next + 1) }
    }
    return false
  }

  /// "in 5B".
  private func isNameOfClass(_ place: Int) -> Bool {
    guard tokens.isWord(place), !tokens.isOrdinal(place) else { return false }
    let range = tokens.tokens[place].range
    return range.count == 2 && tokens.bytes[range.lowerBound] &- 0x30 < 10
  }
}
