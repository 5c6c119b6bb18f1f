/// How often a value after a change exceeds one before it.
///
/// Every value before is compared with every value after; equal ones count a half
/// (Mann and Whitney 1947). The share of the pairs is the non-overlap of all pairs
/// (Parker and Vannest 2009).
public struct MannWhitney: Hashable, Sendable {
  /// The number of pairs in which the value after exceeds the one before, with halves
  /// for equal ones.
  public let statistic: Double

  /// The number of pairs compared.
  public let pairs: Int

  /// The largest number of values on either side.
  public static let maximumCount = 1_000_000

  /// Compares the values.
  ///
  /// - Parameters:
  ///   - before: The values before, at least one; fewer, more than ``maximumCount`` or
  ///     one that is not finite give `nil`.
  ///   - after: The values after, likewise.
  public init?(_ before: [Double], _ after: [Double]) {
    let counts = 1...Self.maximumCount
    guard counts ~= before.count, counts ~= after.count else { return nil }
    guard before.allSatisfy(\.isFinite), after.allSatisfy(\.isFinite) else { return nil }
    let (before, after) = (before.sorted(), after.sorted())
    var (below, notAbove, halves) = (0, 0, 0)
    for value in after {
      while below < before.count, before[below] < value { below += 1 }
      while notAbove < before.count, before[notAbove] <= value { notAbove += 1 }
      halves += below + notAbove
    }
    statistic = Double(halves) / 2
    pairs = before.count * after.count
  }

  /// The share of the pairs in which the value after exceeds the one before, 0 to 1.
  public var share: Double { statistic / Double(pairs) }
}
