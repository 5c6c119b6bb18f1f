/// Every word that tables and readers know, compiled for looking up.
///
/// A lexicon is made once from the tables. A word is found by its key in one or two steps,
/// and with it all that is known: the classes it belongs to, the phrases it begins, and
/// the words it is a form of.
final class Lexicon: Sendable {
  /// What is known about a word.
  struct Entry: Sendable {
    var word: FunctionWord?
    var classes = WordClasses()
    var baseClasses = WordClasses()
    /// The tables in which the word itself begins a phrase.
    var ownTables = WordTables.UseSet()
    /// The same for the word and its bases.
    var tables = WordTables.UseSet()
    var bases: (UInt16, UInt16) = (0, 0)
    var value: Int16 = -1
    /// The phrases that the word begins, the longest of each table first.
    var phrases: Range<Int32> = 0..<0
  }

  /// A phrase after its first word.
  struct Continuation: Sendable {
    let table: WordTables.Use
    /// The number of the phrase in its table.
    let phrase: UInt16
    /// The words after the first, in ``rest``.
    let rest: Range<Int32>
  }

  let tables: [PhraseTable]
  private let slots: [UInt16]
  private let keys: [WordKey]
  private let entries: [Entry]
  private let continuations: [Continuation]
  private let rest: [UInt16]

  init(_ tables: [PhraseTable]) {
    var builder = LexiconBuilder()
    builder.add(tables)
    self.tables = tables
    slots = builder.slots
    keys = builder.keys
    entries = builder.entries
    continuations = builder.continuations
    rest = builder.rest
  }

  /// Returns the number of a word, 0 if no table holds it.
  func number(of key: WordKey) -> UInt16 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.mixed) & mask
    while slots[slot] != 0 {
      if keys[Int(slots[slot])] == key { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Whether a word is a unit that may be written on to a number, such as "mins".
  func isUnit(_ key: WordKey) -> Bool {
    entries[Int(number(of: key))].classes.intersects(.writtenOn)
  }

  /// Fills in what is known about a word.
  func describe(_ token: inout Token, _ key: WordKey) {
    let number = number(of: key)
    guard number == 0 else {
      let entry = entries[Int(number)]
      token.number = number
      token.word = entry.word
      token.classes = entry.classes
      token.baseClasses = entry.baseClasses
      token.tables = entry.tables
      token.bases = entry.bases
      if token.value < 0 { token.value = Int64(entry.value) }
      return
    }
    guard token.kind == .word else { return }
    if key.hyphen != nil, describe(&token, partsOf: key) { return }
    var bases: (UInt16, UInt16) = (0, 0)
    WordForms.forEachBase(of: key) { base in
      guard bases.1 == 0 else { return }
      let number = self.number(of: base)
      if bases.0 == 0 { bases.0 = number } else if number != bases.0 { bases.1 = number }
    }
    guard bases.0 != 0 else { return }
    token.bases = bases
    for base in [bases.0, bases.1] where base != 0 {
      token.baseClasses.formUnion(entries[Int(base)].classes)
      token.tables.formUnion(entries[Int(base)].ownTables)
    }
  }

  /// Fills in people and training that are a part of a word: "TA-led", "PECS-trained".
  private func describe(_ token: inout Token, partsOf key: WordKey) -> Bool {
    guard let hyphen = key.hyphen else { return false }
    for part in [key.first(hyphen), key.last(key.count - hyphen - 1)] {
      let number = number(of: part)
      let tables = entries[Int(number)].ownTables.intersection(.people)
      guard number != 0, !tables.isEmpty else { continue }
      token.tables.formUnion(tables)
      if token.bases.0 == 0 { token.bases.0 = number } else { token.bases.1 = number }
    }
    return !token.tables.isEmpty
  }

  /// Returns the number of a phrase that begins with a word, and its count of words.
  func phrase(
    of table: WordTables.Use,
    from word: UInt16,
    at place: Int,
    in tokens: [Token]
  ) -> (phrase: Int, count: Int)? {
    let entry = entries[Int(word)]
    guard entry.ownTables.contains(table) else { return nil }
    for number in entry.phrases {
      let continuation = continuations[Int(number)]
      guard continuation.table == table,
        continues(continuation.rest, at: place + 1, in: tokens)
      else { continue }
      return (Int(continuation.phrase), 1 + continuation.rest.count)
    }
    return nil
  }

  private func continues(_ range: Range<Int32>, at place: Int, in tokens: [Token]) -> Bool
  {
    guard place + range.count <= tokens.count else { return false }
    var place = place
    for word in range {
      guard tokens[place].number == rest[Int(word)] else { return false }
      place += 1
    }
    return true
  }
}
