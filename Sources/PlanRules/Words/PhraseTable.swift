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
  }

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - phrases: The phrases; of two that begin alike, the longer is found.
  ///   - source: Where they come from.
  public init(_ phrases: [Phrase], source: String) {
    storage = SharedValue(Storage(source: source, phrases: phrases))
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
