/// The mean and the spread of the values of a phase, whatever their order.
struct PhaseMoments {
  let count: Double
  let mean: Double

  /// The variance with one less than the count, zero exactly if all values are equal.
  let variance: Double

  init(_ values: [Double]) {
    let sorted = values.sorted()
    count = Double(sorted.count)
    guard let first = sorted.first, first != sorted.last else {
      // A mean that is off by a last digit would make a spread of none.
      (mean, variance) = (sorted.first ?? 0, 0)
      return
    }
    let mean = CompensatedSum.of(sorted) / count
    let squares = sorted.map { ($0 - mean) * ($0 - mean) }
    self.mean = mean
    variance = CompensatedSum.of(squares) / (count - 1)
  }

  /// The variance of the mean, were the values independent.
  var varianceOfMean: Double { variance / count }

  var standardDeviation: Double { SquareRoot.of(variance) }
}
