/// Whether text that software made may be shown.
///
/// A signal states data, counts, days and uncertainty. It names no diagnosis, sets no limit
/// to what a pupil may reach, guesses no feeling and ranks nobody. Check any text that a
/// program writes about a pupil before it is kept:
///
/// ```swift
/// SignalText("The last four scores are below the aimline.").isAllowed   // true
/// let text = SignalText(proposal.text ?? "")
/// text.problems.first?.rule                                             // X2.ceilingSet
/// ```
///
/// ## Topics
///
/// ### Checking text
/// - ``init(_:wording:)``
///
/// ### The answer
/// - ``isAllowed``
/// - ``problems``
public struct SignalText: Hashable, Sendable {
  /// Words that may not stand, and why.
  public struct Problem: Hashable, Sendable {
    /// The rule that the words break.
    public let rule: RuleID

    /// The words, as bytes in the UTF-8 of the text.
    public let words: Range<Int>
  }

  /// The words that may not stand, from the front.
  public let problems: [Problem]

  /// Checks text.
  ///
  /// The text is not kept.
  ///
  /// - Parameters:
  ///   - text: What software wrote.
  ///   - wording: The words that may not stand.
  public init(_ text: String, wording: SignalWording = .english) {
    problems = wording.places(in: text)
  }

  /// Whether nothing stands in the way of showing the text.
  public var isAllowed: Bool { problems.isEmpty }
}
