/// Words and phrases to look for, and what to write instead.
///
/// A table is data: a school or a vendor replaces it, or adds phrases of their own.
/// Phrases are found as whole words, whatever the case. The first word of a phrase is found
/// in its other forms too: "improve" finds "improves" and "improving".
public struct PhraseTable: Hashable, Sendable {
  /// A phrase, and what to do about it.
  public struct Phrase: Hashable, Sendable {
    /// The phrase in lower case, words apart by one space.
    public var words: String

    /// What is the matter with it, as a sentence that quotes nothing.
    ///
    /// Empty for tables that only recognise.
    public var why: String

    /// What to write instead, two to four ways.
    ///
    /// None for tables that only recognise.
    public var instead: [String]

    /// Creates a phrase.
    ///
    /// - Parameters:
    ///   - words: The phrase in lower case, words apart by one space.
    ///   - why: What is the matter with it.
    ///   - instead: What to write instead.
    public init(_ words: String, why: String = "", instead: [String] = []) {
      self.words = words
      self.why = why
      self.instead = instead
    }
  }

  private let storage: SharedValue<Storage>

  private struct Storage: Hashable, Sendable {
    let source: String
    let phrases: [Phrase]
    let index: [String: [Place]]
  }

  private struct Place: Hashable, Sendable {
    let phrase: Int
    let rest: [String]
  }

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - phrases: The phrases; of two that begin alike, the longer is found.
  ///   - source: Where they come from.
  public init(_ phrases: [Phrase], source: String) {
    var index: [String: [Place]] = [:]
    for (number, phrase) in phrases.enumerated() {
      let words = TextTokens(phrase.words).tokens.map(\.text)
      guard let first = words.first else { continue }
      let rest = Array(words.dropFirst())
      index[first, default: []].append(Place(phrase: number, rest: rest))
    }
    index = index.mapValues { places in
      places.sorted { ($1.rest.count, $0.phrase) < ($0.rest.count, $1.phrase) }
    }
    storage = SharedValue(Storage(source: source, phrases: phrases, index: index))
  }

  /// Where the phrases come from.
  public var source: String { storage.value.source }

  /// The phrases in the order in which they were given.
  public var phrases: [Phrase] { storage.value.phrases }

  /// Returns a table with more phrases.
  ///
  /// - Parameter phrases: The phrases to add.
  /// - Returns: The larger table.
  public func adding(_ phrases: [Phrase]) -> PhraseTable {
    PhraseTable(self.phrases + phrases, source: source)
  }
}

// MARK: - Finding

extension PhraseTable {
  /// A phrase found in text, at a range of tokens.
  struct Match {
    let phrase: Phrase
    let range: Range<Int>
  }

  /// Returns the longest phrase that begins at a place.
  func match(_ tokens: TextTokens, at place: Int) -> Match? {
    guard tokens.isWord(place) else { return nil }
    for base in tokens.tokens[place].bases {
      if let match = match(tokens, at: place, as: base) { return match }
    }
    return nil
  }

  private func match(_ tokens: TextTokens, at place: Int, as first: String) -> Match? {
    guard let places = storage.value.index[first] else { return nil }
    for candidate in places where tokens.has(candidate.rest, at: place + 1) {
      let range = place..<place + 1 + candidate.rest.count
      return Match(phrase: phrases[candidate.phrase], range: range)
    }
    return nil
  }

  /// Returns every phrase in a range of tokens, from the front, without overlaps.
  func matches(_ tokens: TextTokens, in range: Range<Int>? = nil) -> [Match] {
    let range = range ?? 0..<tokens.count
    var matches: [Match] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard let match = match(tokens, at: place),
        match.range.upperBound <= range.upperBound
      else {
        place += 1
        continue
      }
      matches.append(match)
      place = match.range.upperBound
    }
    return matches
  }

  /// Returns whether the token at a place begins a phrase of the table.
  func holds(_ tokens: TextTokens, at place: Int) -> Bool {
    match(tokens, at: place) != nil
  }
}
