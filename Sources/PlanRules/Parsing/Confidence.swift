/// How sure a reader of text is that a part means what it was taken for.
///
/// Nothing read from text counts as true until a person has confirmed it.
public enum Confidence: Int, Comparable, Hashable, Sendable {
  /// A guess that a person should look at.
  case low

  /// Likely.
  case medium

  /// The words can hardly mean anything else.
  case high

  /// Returns whether one is less sure than another.
  public static func < (one: Self, other: Self) -> Bool {
    one.rawValue < other.rawValue
  }
}
