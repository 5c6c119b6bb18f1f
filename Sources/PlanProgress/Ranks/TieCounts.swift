/// How many numbers of a list are equal, as the variance of Kendall's sum needs it.
struct TieCounts {
  /// The pairs of equal numbers.
  let pairs: Int

  /// The sum of t (t - 1) (2 t + 5) over the groups of t equal numbers.
  private let weighted: Int

  /// The sum of t (t - 1) (t - 2).
  private let triples: Int

  init(_ numbers: [Double]) {
    let sorted = numbers.sorted()
    var (pairs, weighted, triples) = (0, 0, 0)
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      let size = end - start
      pairs += size * (size - 1) / 2
      weighted += size * (size - 1) * (2 * size + 5)
      triples += size * (size - 1) * (size - 2)
      start = end
    }
    (self.pairs, self.weighted, self.triples) = (pairs, weighted, triples)
  }

  /// Returns the variance of Kendall's sum if two lists of at least two numbers are
  /// unrelated (Kendall 1970, chapter 4).
  func variance(with other: Self, of count: Int) -> Double {
    let ordered = count * (count - 1)
    let untied = ordered * (2 * count + 5)
    var variance = Double(untied - weighted - other.weighted) / 18
    variance += 2 * Double(pairs) * Double(other.pairs) / Double(ordered)
    if count > 2 {
      let products = Double(triples) * Double(other.triples)
      variance += products / (9 * Double(ordered) * Double(count - 2))
    }
    return variance
  }
}
