/// A count that may be shown, or the statement that it may not.
///
/// A suppressed count is small, or would let somebody work out a small one. It is never
/// read as 0.
public enum DisclosedCount: Hashable, Sendable {
  /// A count that is large enough to be shown.
  case count(Int)

  /// A count that is not shown, so that nobody can be picked out.
  case suppressed

  /// The count, `nil` if it is suppressed.
  public var value: Int? {
    guard case .count(let value) = self else { return nil }
    return value
  }

  /// The count for people, or the words for one that is not shown.
  public var text: String { value.map(String.init) ?? "too few to show" }
}
