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
  public static let maximumCount = 1_000_000

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
    let (ties, otherTies) = (TieCounts(one), TieCounts(other))
    let sum = Self.concordanceSum(one, other, tied: ties, otherTied: otherTies)
    concordanceSum = sum
    let pairs = count * (count - 1) / 2
    guard ties.pairs < pairs, otherTies.pairs < pairs else {
      (tauB, z) = (nil, nil)
      return
    }
    let untied = Double(pairs - ties.pairs) * Double(pairs - otherTies.pairs)
    tauB = min(max(Double(sum) / SquareRoot.of(untied), -1), 1)
    let variance = ties.variance(with: otherTies, of: count)
    z = variance > 0 ? Double(sum) / SquareRoot.of(variance) : nil
  }

  /// The probability of at least so much agreement, or so little, by chance.
  ///
  /// It comes from the normal distribution without a correction for continuity, as SciPy
  /// and R work it out for lists with equal numbers; below ten things it is rough.
  ///
  /// `nil` if all numbers of a list are equal.
  public var probability: Double? {
    z.map(NormalDistribution.standard.probability(beyond:))
  }
}
