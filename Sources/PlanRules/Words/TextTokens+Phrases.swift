// Phrases of the tables, found in text.

extension TextTokens {
  /// A phrase found in text, at a range of tokens.
  struct Match {
    let table: WordTables.Use
    /// The number of the phrase in its table.
    let number: Int
    let range: Range<Int>
  }

  /// Returns the phrase of a match.
  func phrase(_ match: Match) -> PhraseTable.Phrase {
    lexicon.tables[match.table.rawValue].phrases[match.number]
  }

  /// Returns whether the word at a place may begin a phrase of one of some tables.
  func mayBegin(_ tables: WordTables.UseSet, at place: Int) -> Bool {
    place >= 0 && place < count && !tokens[place].tables.isDisjoint(with: tables)
  }

  /// Returns the longest phrase of a table that begins at a place.
  func match(_ table: WordTables.Use, at place: Int) -> Match? {
    guard isWord(place), tokens[place].tables.contains(table) else { return nil }
    let token = tokens[place]
    return match(table, from: token.number, at: place)
      ?? match(table, from: token.bases.0, at: place)
      ?? match(table, from: token.bases.1, at: place)
  }

  private func match(_ table: WordTables.Use, from word: UInt16, at place: Int) -> Match?
  {
    guard word != 0,
      let found = lexicon.phrase(of: table, from: word, at: place, in: tokens)
    else { return nil }
    return Match(table: table, number: found.phrase, range: place..<place + found.count)
  }

  /// Returns whether a phrase of a table begins at a place.
  func begins(_ table: WordTables.Use, at place: Int) -> Bool {
    match(table, at: place) != nil
  }

  /// Returns the first phrase of a table that lies in a range of tokens.
  func first(_ table: WordTables.Use, in range: Range<Int>) -> Match? {
    for place in range {
      guard let match = match(table, at: place) else { continue }
      if match.range.upperBound <= range.upperBound { return match }
    }
    return nil
  }
}
