public import PlanProgress

extension SignalWording: SignalScreen {
  /// Returns the words that may not stand, each with the code of the rule that it breaks.
  ///
  /// - Parameter text: What software wrote.
  /// - Returns: The words from the front, without overlaps.
  public func problems(in text: String) -> [ScreenedWords] {
    places(in: text).map { ScreenedWords(rule: $0.rule.rawValue, words: $0.words) }
  }
}
