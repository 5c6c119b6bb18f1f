/// Words that software may not use about a pupil, each with the rule that it breaks.
///
/// The table is data: a vendor or a school replaces it or adds to it. It is used on text
/// that software made and on nothing else. What a person wrote, and a diagnosis that a
/// professional made and somebody recorded with its source, is never looked at.
///
/// ```swift
/// let wording = SignalWording.english.adding([
///   SignalWording.Term("work shy", .emotionInferred)
/// ])
/// SignalText("Slope 1.0 a week against 1.5 needed.", wording: wording).isAllowed
/// ```
///
/// ## Topics
///
/// ### Making a table
/// - ``init(_:source:)``
/// - ``adding(_:)``
/// - ``english``
///
/// ### Looking into it
/// - ``terms``
/// - ``source``
/// - ``problems(in:)``
public struct SignalWording: Hashable, Sendable {
  /// A word or phrase, and the rule that it breaks.
  public struct Term: Hashable, Sendable {
    /// The words, apart by one space; a star at the end stands for any ending.
    public var words: String

    /// The rule that the words break.
    public var rule: RuleID

    /// Whether capital letters count, as in an abbreviation that is also a word.
    public var isCaseSensitive: Bool

    /// Creates a term.
    ///
    /// - Parameters:
    ///   - words: The words, apart by one space; a star at the end stands for any ending.
    ///   - rule: The rule that the words break.
    ///   - isCaseSensitive: Whether capital letters count.
    public init(_ words: String, _ rule: RuleID, isCaseSensitive: Bool = false) {
      self.words = words
      self.rule = rule
      self.isCaseSensitive = isCaseSensitive
    }
  }

  private let storage: SharedValue<Storage>

  private struct Storage: Hashable, Sendable {
    let terms: [Term]
    let source: String
    let all: SignalIndex

    /// The terms of one rule each, for looking for one rule.
    let byRule: [RuleID: SignalIndex]
  }

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - terms: The words; of several that begin at one place, the longest is found.
  ///   - source: Where they come from.
  public init(_ terms: [Term], source: String) {
    var byRule: [RuleID: SignalIndex] = [:]
    for term in terms where byRule[term.rule] == nil {
      byRule[term.rule] = SignalIndex(terms.filter { $0.rule == term.rule })
    }
    storage = SharedValue(
      Storage(terms: terms, source: source, all: SignalIndex(terms), byRule: byRule)
    )
  }

  /// The words in the order in which they were given.
  public var terms: [Term] { storage.value.terms }

  /// Where the words come from.
  public var source: String { storage.value.source }

  /// Returns a table with more words.
  ///
  /// - Parameter terms: The words to add.
  /// - Returns: The larger table.
  public func adding(_ terms: [Term]) -> Self {
    Self(self.terms + terms, source: source)
  }
}

// MARK: - Finding

extension SignalWording {
  /// Returns the places in text that break a rule, from the front, without overlaps.
  ///
  /// All of the text is read, however long it is.
  ///
  /// - Parameters:
  ///   - text: What software wrote.
  ///   - rule: The rule to look for, `nil` for all of them.
  /// - Returns: The places, none for text that is allowed.
  func places(in text: String, breaking rule: RuleID? = nil) -> [SignalText.Problem] {
    let bytes = Array(text.utf8)
    if let rule {
      // Text with a problem is rare, so one rule's own terms are looked for first.
      guard let own = storage.value.byRule[rule], own.next(in: bytes, from: 0) != nil
      else { return [] }
    }
    var problems: [SignalText.Problem] = []
    var place = 0
    while let found = storage.value.all.next(in: bytes, from: place) {
      place = found.words.upperBound
      if rule == nil || rule == found.rule { problems.append(found) }
    }
    return problems
  }
}
