/// Student's t distribution, which tells how far a slope from few readings may be off.
///
/// Its numbers agree with independent tables to ten significant digits for 1 to 100,000
/// degrees of freedom, also far out where probabilities are as small as 1e-300.
///
/// ## Topics
///
/// ### Creating a distribution
/// - ``init(degreesOfFreedom:)``
/// - ``degreesOfFreedom``
/// - ``maximumDegreesOfFreedom``
///
/// ### Asking it
/// - ``probability(within:)``
/// - ``probability(below:)``
/// - ``probability(beyond:)``
/// - ``quantile(of:)``
public struct StudentDistribution: Hashable, Sendable {
  /// The number of readings less the number of quantities estimated from them.
  public let degreesOfFreedom: Int

  /// The largest number of degrees of freedom that is calculated with.
  public static let maximumDegreesOfFreedom = 100_000

  /// Creates a distribution.
  ///
  /// - Parameter degreesOfFreedom: 1 to ``maximumDegreesOfFreedom``; other numbers give
  ///   `nil`.
  public init?(degreesOfFreedom: Int) {
    guard 1...Self.maximumDegreesOfFreedom ~= degreesOfFreedom else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Returns the probability that t lies between a number and its opposite.
  ///
  /// - Parameter bound: The number; its sign does not matter.
  /// - Returns: The probability, 0 to 1; 0 for what is not a number.
  public func probability(within bound: Double) -> Double {
    bound.isNaN ? 0 : StudentCurve(degreesOfFreedom).areas(at: bound.magnitude).within
  }

  /// Returns the probability that t lies at least as far from zero as a number, on either
  /// side, as two-sided tests ask.
  ///
  /// - Parameter bound: The number; its sign does not matter.
  /// - Returns: The probability, 0 to 1; 0 for what is not a number.
  public func probability(beyond bound: Double) -> Double {
    bound.isNaN ? 0 : StudentCurve(degreesOfFreedom).areas(at: bound.magnitude).beyond
  }

  /// Returns the probability that t lies below a number.
  ///
  /// - Parameter bound: The number.
  /// - Returns: The probability, 0 to 1; 0 for what is not a number.
  public func probability(below bound: Double) -> Double {
    let tail = probability(beyond: bound) / 2
    return bound > 0 ? 1 - tail : tail
  }

  /// Returns the number below which t lies with a probability.
  ///
  /// - Parameter probability: The probability, above 0 and below 1.
  /// - Returns: The quantile, or `nil` for a probability out of its range or a quantile
  ///   too large to write.
  public func quantile(of probability: Double) -> Double? {
    guard probability > 0, probability < 1 else { return nil }
    guard probability != 0.5 else { return 0 }
    // One less a probability above a half is exact.
    let tail = probability < 0.5 ? probability : 1 - probability
    let bound = StudentCurve(degreesOfFreedom).bound(withTail: tail)
    guard bound.isFinite else { return nil }
    return probability < 0.5 ? -bound : bound
  }

  /// Returns the number within which t lies with a level of confidence.
  ///
  /// The levels that people choose are looked up where degrees of freedom are few.
  func bound(confidence: Double) -> Double? {
    let table: [Double]
    switch confidence {
    case 0.8: table = Self.eighty
    case 0.9: table = Self.ninety
    case 0.95: table = Self.ninetyFive
    default: return quantile(of: 0.5 + confidence / 2)
    }
    guard degreesOfFreedom < table.count else {
      return quantile(of: 0.5 + confidence / 2)
    }
    return table[degreesOfFreedom]
  }

  private static let eighty = table(confidence: 0.8)
  private static let ninety = table(confidence: 0.9)
  private static let ninetyFive = table(confidence: 0.95)

  /// Returns the bounds for the degrees of freedom of a school year of weekly readings,
  /// after one for none.
  private static func table(confidence: Double) -> [Double] {
    [.infinity]
      + (1...60).compactMap { degrees in
        StudentDistribution(degreesOfFreedom: degrees)?.quantile(of: 0.5 + confidence / 2)
      }
  }
}
