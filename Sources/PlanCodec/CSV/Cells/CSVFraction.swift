public import PlanModel

/// A score with the highest score there is, such as `7/10` or `7 out of 10`.
public struct CSVFraction: Hashable, Sendable {
  /// The score, from zero to the total.
  public let score: Number

  /// The highest score there is, above zero.
  public let total: Number

  /// Creates a fraction, if the score lies between zero and the total.
  ///
  /// - Parameters:
  ///   - score: The score.
  ///   - total: The highest score there is.
  public init?(score: Number, total: Number) {
    guard total > 0, score >= 0, score <= total else { return nil }
    self.score = score
    self.total = total
  }
}
