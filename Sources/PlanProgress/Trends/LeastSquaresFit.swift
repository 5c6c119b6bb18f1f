/// How far points scatter round the line of least squares.
public struct LeastSquaresFit: Hashable, Sendable {
  /// The number of points less two.
  public let degreesOfFreedom: Int

  /// The standard error of estimate: how far a point lies from the line, as a rule.
  public let standardErrorOfEstimate: Double

  /// The standard error of the weekly slope (Christ 2006).
  public let standardErrorOfSlope: Double

  /// The share of the variance that the line explains, 0 to 1.
  ///
  /// `nil` if all values are equal.
  public let rSquared: Double?

  /// The mean of the weeks.
  public let meanWeek: Double

  /// The mean of the values, through which the line runs at ``meanWeek``.
  public let meanValue: Double
}
