/// Levels with their weights, and the sums that a T-score is made of.
struct WeightedLevels {
  private(set) var sumOfLevels = 0.0
  private(set) var sumOfWeights = 0.0
  private(set) var sumOfSquares = 0.0

  /// Whether all weights are 0, so that each counts as 1.
  let hasEqualWeights: Bool

  init(_ levels: [(level: Int, weight: Double)]) {
    let hasEqualWeights = levels.allSatisfy { $0.weight == 0 }
    self.hasEqualWeights = hasEqualWeights
    // Sorted, so that sums don't depend on the order of the goals.
    let sorted = levels.map { (level: $0.level, weight: hasEqualWeights ? 1 : $0.weight) }
      .sorted { ($0.weight, $0.level) < ($1.weight, $1.level) }
    sumOfLevels = CompensatedSum.of(sorted.map { Double($0.level) * $0.weight })
    sumOfWeights = CompensatedSum.of(sorted.map(\.weight))
    sumOfSquares = CompensatedSum.of(sorted.map { $0.weight * $0.weight })
  }

  /// Returns the T-score of Kiresuk and Sherman.
  ///
  /// There is at least one level, and the correlation is from 0 to 1.
  func score(assuming correlation: Double) -> Double {
    let spread =
      (1 - correlation) * sumOfSquares + correlation * sumOfWeights * sumOfWeights
    return 50 + 10 * sumOfLevels / SquareRoot.of(spread)
  }
}
