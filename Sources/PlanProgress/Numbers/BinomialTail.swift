/// How often a fair coin shows many heads, for rules that count values on one side.
package enum BinomialTail {
  /// The largest number of throws that is calculated with.
  package static let maximumTrials = 100_000

  /// Returns the probability of at least so many heads in so many throws.
  ///
  /// - Parameters:
  ///   - successes: The number of heads.
  ///   - trials: The number of throws, 0 to ``maximumTrials``.
  /// - Returns: The probability, or `nil` for a number of throws out of its range.
  package static func probability(ofAtLeast successes: Int, of trials: Int) -> Double? {
    guard 0...maximumTrials ~= trials else { return nil }
    guard successes > 0 else { return 1 }
    guard successes <= trials else { return 0 }
    let middle = trials - trials / 2
    // Below the middle the other side is the smaller sum, which keeps its digits.
    guard successes >= middle else {
      return 1 - upperTail(from: trials - successes + 1, of: trials, middle: middle)
    }
    return upperTail(from: successes, of: trials, middle: middle)
  }

  private static func upperTail(
    from successes: Int,
    of trials: Int,
    middle: Int
  ) -> Double {
    var term = 1.0
    for step in 0..<middle { term *= Double(2 * step + 1) / Double(2 * step + 2) }
    for step in middle..<successes { term *= Double(trials - step) / Double(step + 1) }
    var sum = 0.0
    for step in successes...trials {
      sum += term
      guard term > sum * 0x1p-60 else { break }
      term *= Double(trials - step) / Double(step + 1)
    }
    return min(sum, 1)
  }
}
