/// The interval for a share of pairs by Newcombe (2006), method 5.
enum NewcombeInterval {
  /// Returns the interval for the share of pairs.
  ///
  /// - Parameters:
  ///   - pairs: The pairs.
  ///   - score: The standard score of the confidence.
  /// - Returns: The interval, which holds the share.
  static func range(of pairs: PairMoments, score: Double) -> ClosedRange<Double> {
    let product = Double(pairs.before * pairs.after)
    let half = Double(pairs.before + pairs.after) / 2 - 1
    let share = pairs.share
    func isOutside(_ point: Double) -> Bool {
      let gap = share - point
      let rest = point * (1 - point)
      let distance = product * gap * gap * (2 - point) * (1 + point)
      return distance > score * score * rest * (2 + half + (1 + 2 * half) * rest)
    }
    func end(from inside: Double, to outside: Double) -> Double {
      var (inside, outside) = (inside, outside)
      for _ in 0..<64 {
        let middle = inside + (outside - inside) / 2
        if isOutside(middle) { outside = middle } else { inside = middle }
      }
      return inside
    }
    let low = share > 0 ? end(from: share, to: 0) : 0
    let high = share < 1 ? end(from: share, to: 1) : 1
    return low...high
  }
}
