/// How a proposed goal was worked out.
public struct GoalMethod: RawRepresentable, Hashable, Sendable {
  /// The code, such as `normGrowth`.
  public let rawValue: String

  /// Creates a method; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `normGrowth`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A score that pupils of the year reach.
  public static let benchmark = Self(rawValue: "benchmark")

  /// A weekly growth, kept up from the start to the end.
  public static let weeklyGrowth = Self(rawValue: "weeklyGrowth")

  /// One and a half times the pupil's own growth.
  public static let ownGrowth = Self(rawValue: "ownGrowth")
}
