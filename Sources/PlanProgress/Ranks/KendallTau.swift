/// How far two lists of numbers rank the same things alike.
///
/// With one list in the order of time it tells whether the other rises or falls
/// (Kendall 1938; Mann 1945). Equal numbers are allowed for as Kendall (1970) does.
///
/// ## Topics
///
/// ### Comparing lists
/// - ``init(_:_:)``
/// - ``maximumCount``
///
/// ### Reading the result
/// - ``count``
/// - ``concordanceSum``
/// - ``tauB``
/// - ``z``
/// - ``probability``
public struct KendallTau: Hashable, Sendable {
  /// The number of things ranked.
  public let count: Int

  /// The pairs ranked alike less those ranked the other way, Kendall's S.
  public let concordanceSum: Int

  /// The agreement from -1 to 1, corrected for equal numbers.
  ///
  /// `nil` if all numbers of a list are equal.
  public let tauB: Double?

  /// The sum over its standard deviation were there no agreement, corrected for equal
  /// numbers and without a correction for continuity.
  ///
  /// `nil` if all numbers of a list are equal.
  public let z: Double?

  /// The largest number of things.
  public static let maximumCount = 10_000

  /// Compares two lists.
  ///
  /// - Parameters:
  ///   - one: The numbers of one list, two to ``maximumCount``; other counts, and numbers
  ///     that are not finite, give `nil`.
  ///   - other: The numbers of the other list, as many and in the same order of things.
  public init?(_ one: [Double], _ other: [Double]) {
    guard one.count == other.count, 2...Self.maximumCount ~= one.count else { return nil }
    guard one.allSatisfy(\.isFinite), other.allSatisfy(\.isFinite) else { return nil }
    count = one.count
    var sum = 0
    for (place, (first, second)) in zip(one, other).enumerated() {
      for earlier in 0..<place {
        let ahead = Self.sign(first, one[earlier])
        sum += ahead * Self.sign(second, other[earlier])
      }
    }
    concordanceSum = sum
    let (ties, otherTies) = (TieCounts(one), TieCounts(other))
    let pairs = count * (count - 1) / 2
    guard ties.pairs < pairs, otherTies.pairs < pairs else {
      (tauB, z) = (nil, nil)
      return
    }
    let untied = SquareRoot.of(Double(pairs - ties.pairs))
    let otherUntied = SquareRoot.of(Double(pairs - otherTies.pairs))
    tauB = min(max(Double(sum) / untied / otherUntied, -1), 1)
    z = Double(sum) / SquareRoot.of(ties.variance(with: otherTies, of: count))
  }

  /// The probability of at least so much agreement, or so little, by chance.
  ///
  /// It comes from the normal distribution, which is rough below ten things. `nil` if all
  /// numbers of a list are equal.
  public var probability: Double? {
    z.map(NormalDistribution.standard.probability(beyond:))
  }

  /// Returns 1 if the first number is larger, -1 if the second is, and 0 if neither.
  private static func sign(_ one: Double, _ other: Double) -> Int {
    (one > other ? 1 : 0) - (one < other ? 1 : 0)
  }
}
