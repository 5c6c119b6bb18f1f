// Conditions that leave a promise open, whatever words they are made of.

extension VagueProvisionReader {
  /// "if funding permits", "where staff judge it helpful", "weather permitting".
  func hedge(at place: Int) -> Range<Int>? {
    if tokens.isA(.permitting, at: place + 1), tokens.isWord(place) {
      return place..<place + 2
    }
    guard tokens.isA(.hedgeLead, at: place) else { return nil }
    for end in place + 1..<place + 7 {
      guard tokens.isWord(end), !tokens.isA(.hedgeLead, at: end) else { return nil }
      guard tokens.isA(.hedgeEnd, at: end), tokens.endsClause(end + 1) else { continue }
      // "as quickly as possible" is an act.
      return end > place + 1 ? place..<end + 1 : nil
    }
    return nil
  }
}
