/// Words of software that may not stand, and the rule that they break.
public struct ScreenedWords: Hashable, Sendable {
  /// The code of the rule, such as that of a rule of PlanRules.
  public let rule: String

  /// The words, as bytes in the UTF-8 of the text.
  public let words: Range<Int>

  /// Creates a note of words.
  ///
  /// - Parameters:
  ///   - rule: The code of the rule.
  ///   - words: The words, as bytes in the UTF-8 of the text.
  public init(rule: String, words: Range<Int>) {
    self.rule = rule
    self.words = words
  }
}
