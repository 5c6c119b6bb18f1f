/// How the slope of a trend was found.
public struct TrendMethod: RawRepresentable, Hashable, Sendable {
  /// The code, such as `leastSquares`.
  public let rawValue: String

  /// Creates a method; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `leastSquares`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The line with the least squared distances, with a statement of its uncertainty.
  public static let leastSquares = Self(rawValue: "leastSquares")

  /// The median of the slopes between all pairs, which one absurd score can't move.
  public static let theilSen = Self(rawValue: "theilSen")
}
