/// Collects the words of tables and classes, and gives each a number.
struct LexiconBuilder {
  private(set) var slots = [UInt16](repeating: 0, count: 1_024)
  private(set) var keys = [WordKey()]
  private(set) var entries = [Lexicon.Entry()]
  private(set) var continuations: [Lexicon.Continuation] = []
  private(set) var rest: [UInt16] = []

  init() {
    for word in FunctionWord.allCases {
      let number = number(of: WordKey(word.rawValue.utf8))
      entries[Int(number)].word = word
    }
    for (wordClass, words) in WordClasses.lists {
      for word in words.split(separator: " ") { add(word, to: wordClass) }
    }
  }

  /// Adds a word such as "june", or "feb=2" with its own value.
  private mutating func add(_ word: Substring, to wordClass: WordClasses) {
    let parts = word.split(separator: "=")
    guard let text = parts.first else { return }
    let number = Int(number(of: WordKey(text.utf8)))
    entries[number].classes.formUnion(wordClass)
    guard parts.count > 1, let own = Int16(parts[1]) else { return }
    entries[number].value = own
  }

  // MARK: Numbers

  private mutating func number(of key: WordKey) -> UInt16 {
    let found = slot(of: key)
    if slots[found] != 0 { return slots[found] }
    guard keys.count < Int(UInt16.max) else { return 0 }
    let number = UInt16(keys.count)
    keys.append(key)
    entries.append(Lexicon.Entry())
    slots[found] = number
    if keys.count * 4 > slots.count { grow() }
    return number
  }

  private func slot(of key: WordKey) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.mixed) & mask
    while slots[slot] != 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt16](repeating: 0, count: slots.count * 2)
    for number in 1..<max(1, keys.count) {
      slots[slot(of: keys[number])] = UInt16(number)
    }
  }

  // MARK: Phrases

  private struct Head {
    let word: UInt16
    let table: WordTables.Use
    let phrase: Int
    let rest: [UInt16]
  }

  mutating func add(_ tables: [PhraseTable]) {
    var heads: [Head] = []
    for (use, table) in zip(WordTables.Use.allCases, tables) {
      for (number, phrase) in table.phrases.enumerated() {
        let words = words(of: phrase.words)
        guard let first = words.first, number <= Int(UInt16.max) else { continue }
        let rest = Array(words.dropFirst())
        heads.append(Head(word: first, table: use, phrase: number, rest: rest))
      }
    }
    heads.sort { one, other in
      (Int(one.word), one.table.rawValue, -one.rest.count, one.phrase)
        < (Int(other.word), other.table.rawValue, -other.rest.count, other.phrase)
    }
    for head in heads { add(head) }
    addIrregularForms()
    for number in 1..<max(1, entries.count) { addBases(to: number) }
  }

  private mutating func words(of phrase: String) -> [UInt16] {
    let bytes = Array(phrase.utf8)
    var reader = TokenReader(bytes: bytes, lexicon: nil)
    var words: [UInt16] = []
    while let key = reader.nextKey() { words.append(number(of: key)) }
    return words.contains(0) ? [] : words
  }

  private mutating func add(_ head: Head) {
    let start = Int32(rest.count)
    rest += head.rest
    let place = Int32(continuations.count)
    continuations.append(
      Lexicon.Continuation(
        table: head.table,
        phrase: UInt16(head.phrase),
        rest: start..<Int32(rest.count)
      )
    )
    let number = Int(head.word)
    let phrases = entries[number].phrases
    entries[number].phrases = (phrases.isEmpty ? place : phrases.lowerBound)..<place + 1
    entries[number].ownTables.insert(head.table)
  }

  // MARK: Forms

  private mutating func addIrregularForms() {
    for pair in WordForms.irregular.listed {
      let words = pair.split(separator: " ")
      guard words.count == 2 else { continue }
      let form = Int(number(of: WordKey(words[0].utf8)))
      entries[form].bases.0 = number(of: WordKey(words[1].utf8))
    }
  }

  private mutating func addBases(to number: Int) {
    if entries[number].bases.0 == 0 {
      var bases: (UInt16, UInt16) = (0, 0)
      WordForms.forEachBase(of: keys[number]) { base in
        let found = slots[slot(of: base)]
        guard bases.1 == 0, found != 0 else { return }
        if bases.0 == 0 { bases.0 = found } else if found != bases.0 { bases.1 = found }
      }
      entries[number].bases = bases
    }
    let (one, two) = entries[number].bases
    entries[number].baseClasses = entries[number].classes
    entries[number].tables = entries[number].ownTables
    for base in [one, two] where base != 0 {
      entries[number].baseClasses.formUnion(entries[Int(base)].classes)
      entries[number].tables.formUnion(entries[Int(base)].ownTables)
    }
  }
}
