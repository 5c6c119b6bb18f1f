/// A change to one review that a schedule could not follow, and why.
///
/// Nothing is dropped in silence: a person looks at it and makes a new change, or none.
public struct UnappliedChange: Hashable, Sendable {
  /// The change as it was made.
  public let change: OccurrenceChange

  /// Why it has no effect.
  public let cause: Cause

  /// Why a change has no effect.
  public struct Cause: RawRepresentable, Hashable, Sendable {
    /// The code of the cause.
    public let rawValue: String

    /// Creates a cause from its code.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The schedule has no such occurrence, or no longer has it.
    public static let occurrenceIsGone = Self(rawValue: "occurrence.gone")

    /// The day lies outside the schedule; the review stays where it was.
    public static let dayIsOutside = Self(rawValue: "day.outside")

    /// A later change of the same occurrence stands in its place.
    public static let isReplaced = Self(rawValue: "change.replaced")
  }
}
