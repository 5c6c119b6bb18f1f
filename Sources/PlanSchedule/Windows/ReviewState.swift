/// Where a review that has not been held stands on a day.
///
/// The state says what to do next; it judges nobody.
public struct ReviewState: RawRepresentable, Hashable, Sendable {
  /// The code of the state.
  public let rawValue: String

  /// Creates a state from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The review is further away than the notice that people need.
  public static let later = Self(rawValue: "later")

  /// The review is near enough to invite people and gather views.
  public static let upcoming = Self(rawValue: "upcoming")

  /// The review is today, or was so recently that it is not late.
  public static let due = Self(rawValue: "due")

  /// The review's day has passed by more than the tolerance.
  public static let overdue = Self(rawValue: "overdue")
}
