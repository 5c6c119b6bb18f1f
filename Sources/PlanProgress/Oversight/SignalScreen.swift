/// Looks at text that software wrote for what software may not say about a pupil.
///
/// A signal states data, counts, days and uncertainty. It names no diagnosis, sets no limit,
/// guesses no feeling and ranks nobody. The wording of PlanRules is a screen; a school may
/// use a stricter one.
///
/// A conforming type promises the same answer for the same text, and keeps no text.
public protocol SignalScreen: Sendable {
  /// Returns the words that may not stand.
  ///
  /// - Parameter text: What software wrote.
  /// - Returns: The words from the front, none if the text may be shown.
  func problems(in text: String) -> [ScreenedWords]
}
