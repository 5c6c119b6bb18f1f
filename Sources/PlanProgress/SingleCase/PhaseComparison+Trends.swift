extension PhaseComparison {
  /// Returns Tau with the trends that a method allows for, `nil` for other methods.
  ///
  /// Each is a sum of ordered pairs over the number of pairs that it counts
  /// (Parker, Vannest, Davis and Sauber 2011).
  func tauWithTrends(_ method: EffectSizeMethod) throws(CannotJudgeReason) -> Double? {
    let parts: Set<Part>
    var divisors: Set<Part>
    switch method {
    case .trendBefore: parts = [.before]
    case .trendAfter: parts = [.after]
    case .tauU: parts = [.between, .before]
    case .tauWithTrendAfter: parts = [.between, .after]
    case .tauWithBothTrends: parts = [.between, .after, .before]
    default: return nil
    }
    divisors = parts
    if method == .tauU { divisors.remove(.before) }
    // The trend before is what an effect is not, so it counts against one.
    let sign = method == .trendBefore ? 1 : -1
    var sum = 0
    if parts.contains(.between) { sum += try betweenSum() }
    if parts.contains(.before) { try sum += sign * trendSums().before }
    if parts.contains(.after) { try sum += trendSums().after }
    return Double(sum) / Double(divisors.map(pairs(of:)).reduce(0, +))
  }

  private enum Part {
    case between
    case before
    case after
  }

  private func pairs(of part: Part) -> Int {
    switch part {
    case .between: before.count * after.count
    case .before: before.count * (before.count - 1) / 2
    case .after: after.count * (after.count - 1) / 2
    }
  }

  private func betweenSum() throws(CannotJudgeReason) -> Int {
    guard let pairs else { throw .numberTooLarge }
    return Int(2 * pairs.statistic) - pairs.pairs
  }

  private func trendSums() throws(CannotJudgeReason) -> (before: Int, after: Int) {
    let times = try timesInOrder()
    guard
      let one = KendallTau(times.before, earlier),
      let other = KendallTau(times.after, later)
    else { throw .numberTooLarge }
    return (one.concordanceSum, other.concordanceSum)
  }
}
