/// The normal distribution, which the chances of ranks and of large counts come close to.
///
/// Its numbers agree with independent tables to ten significant digits, also far out where
/// probabilities are as small as 1e-300.
///
/// ## Topics
///
/// ### Creating a distribution
/// - ``standard``
/// - ``init(mean:standardDeviation:)``
///
/// ### Asking it
/// - ``probability(below:)``
/// - ``probability(beyond:)``
/// - ``quantile(of:)``
public struct NormalDistribution: Hashable, Sendable {
  /// The middle of the distribution.
  public let mean: Double

  /// How far its numbers scatter, above zero.
  public let standardDeviation: Double

  /// The distribution with mean 0 and standard deviation 1.
  public static let standard = Self(0, 1)

  private init(_ mean: Double, _ standardDeviation: Double) {
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// Creates a distribution.
  ///
  /// - Parameters:
  ///   - mean: The middle; a number that is not finite gives `nil`.
  ///   - standardDeviation: The scatter, above zero and finite; others give `nil`.
  public init?(mean: Double, standardDeviation: Double) {
    guard mean.isFinite, standardDeviation.isFinite, standardDeviation > 0 else {
      return nil
    }
    self.init(mean, standardDeviation)
  }

  /// Returns the probability of a number below a bound.
  ///
  /// - Parameter bound: The bound, which may be infinite.
  /// - Returns: The probability, 0 to 1; 0 for what is not a number.
  public func probability(below bound: Double) -> Double {
    Self.tail((mean - bound) / standardDeviation)
  }

  /// Returns the probability of a number at least as far from the mean as a bound, on
  /// either side, as two-sided tests ask.
  ///
  /// - Parameter bound: The bound, which may be infinite.
  /// - Returns: The probability, 0 to 1; 0 for what is not a number.
  public func probability(beyond bound: Double) -> Double {
    2 * Self.tail(((bound - mean) / standardDeviation).magnitude)
  }

  /// Returns the bound below which a number lies with a probability.
  ///
  /// - Parameter probability: The probability, above 0 and below 1.
  /// - Returns: The bound, or `nil` for a probability out of its range or a bound too
  ///   large to write.
  public func quantile(of probability: Double) -> Double? {
    guard probability > 0, probability < 1 else { return nil }
    let score =
      probability < 0.5
      ? -Self.score(withTail: probability) : Self.score(withTail: 1 - probability)
    let quantile = mean + standardDeviation * score
    return quantile.isFinite ? quantile : nil
  }

  /// Returns the probability of a standard score above another.
  private static func tail(_ score: Double) -> Double {
    guard !score.isNaN else { return 0 }
    return ErrorFunction.complement(of: score / SquareRoot.of(2)) / 2
  }

  /// Returns the score that a standard score exceeds with a probability up to a half.
  private static func score(withTail probability: Double) -> Double {
    // The logarithm of the tail bends downwards only, so that Newton's steps come down
    // from this bound without ever passing the root.
    var score = SquareRoot.of(max(0, -2 * NaturalLogarithm.of(2 * probability)))
    for _ in 0..<20 {
      let (excess, ratio) = excess(at: score, over: probability)
      let step = excess * ratio
      score += step
      if step.magnitude <= score * 1e-15 { break }
    }
    return max(0, score)
  }

  /// Returns by how much the logarithm of the tail exceeds that of a probability, and
  /// the ratio of the tail to the density.
  private static func excess(
    at score: Double,
    over probability: Double
  ) -> (excess: Double, ratio: Double) {
    guard score >= 3 else {
      let tail = tail(score)
      let density = Exponential.of(-score * score / 2) / SquareRoot.of(2 * .pi)
      return (NaturalLogarithm.of(tail / probability), tail / density)
    }
    // Laplace's continued fraction, which needs no number as tiny as the tail itself.
    var fraction = score
    for step in stride(from: 60, through: 1, by: -1) {
      fraction = score + Double(step) / fraction
    }
    let logarithm =
      -score * score / 2 - NaturalLogarithm.of(fraction * SquareRoot.of(2 * .pi))
    return (logarithm - NaturalLogarithm.of(probability), 1 / fraction)
  }
}
