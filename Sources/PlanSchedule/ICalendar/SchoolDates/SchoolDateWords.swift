/// The words by which events of a calendar are understood as dates of a school.
///
/// ```swift
/// var words = SchoolDateWords.standard
/// words.add("wellbeing day", .closure)
/// let dates = contents.schoolDates(words)
/// ```
///
/// Case, punctuation and hyphens do not count. A summary is understood only if every word of it
/// is in the table; words that begin with a digit always are.
///
/// ## Topics
///
/// ### Tables
/// - ``standard``
/// - ``init()``
///
/// ### Adding words
/// - ``add(_:_:)``
/// - ``add(withoutMeaning:)``
public struct SchoolDateWords: Hashable, Sendable {
  struct Phrase: Hashable {
    let words: [String]
    let meaning: SchoolDateMeaning?
  }

  /// The phrases by their first word, longer ones first, later ones before earlier ones.
  private var phrases: [String: [Phrase]] = [:]

  /// Creates a table without words.
  public init() {}

  /// Adds words that mean something together; they count before shorter and earlier ones.
  ///
  /// - Parameters:
  ///   - text: The words, at most 256 bytes; longer text and text without a word is left out.
  ///   - meaning: What they mean.
  public mutating func add(_ text: String, _ meaning: SchoolDateMeaning) {
    add(Phrase(words: SummaryWords(text).words, meaning: meaning))
  }

  /// Adds words that change nothing, each by itself.
  ///
  /// - Parameter text: The words, such as "the school is".
  public mutating func add(withoutMeaning text: String) {
    for word in SummaryWords(text).words { add(Phrase(words: [word], meaning: nil)) }
  }

  private mutating func add(_ phrase: Phrase) {
    guard let first = phrase.words.first else { return }
    var known = phrases[first] ?? []
    let place = known.firstIndex { $0.words.count <= phrase.words.count }
    known.insert(phrase, at: place ?? known.endIndex)
    phrases[first] = known
  }
}

// MARK: - Understanding

extension SchoolDateWords {
  /// What a summary means by the table.
  struct Reading {
    /// The meanings of its phrases, each once.
    var meanings: Set<SchoolDateMeaning> = []

    /// Whether the table has all its words.
    var isWhole = true

    /// The words that were found, for the name of a term.
    var words: [String] = []
  }

  /// Reads a summary phrase by phrase, the longest that fits first.
  func read(_ summary: String) -> Reading {
    var rest = SummaryWords(summary).words[...]
    var reading = Reading()
    reading.words = Array(rest)
    while let word = rest.first {
      let phrase = phrases[word]?.first { rest.starts(with: $0.words) }
      if let meaning = phrase?.meaning { reading.meanings.insert(meaning) }
      if phrase == nil, !SummaryWords.isNumber(word) { reading.isWhole = false }
      rest = rest.dropFirst(phrase?.words.count ?? 1)
    }
    return reading
  }
}
