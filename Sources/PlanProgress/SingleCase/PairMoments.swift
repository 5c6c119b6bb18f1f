/// How often values after exceed values before, and how evenly.
struct PairMoments {
  let before: Int
  let after: Int

  /// The share of the pairs, with halves for equal values.
  let share: Double

  /// The mean square by which the shares of single values before differ from the whole.
  let amongBefore: Double

  /// The mean square by which the shares of single values after differ from the whole.
  let amongAfter: Double

  /// The mean square by which single pairs differ from the whole.
  let amongPairs: Double

  init(_ before: [Double], _ after: [Double]) {
    let (before, after) = (before.sorted(), after.sorted())
    var rows = [Double](repeating: 0, count: before.count)
    var columns = [Double](repeating: 0, count: after.count)
    var (wins, ties) = (0, 0)
    for (row, one) in before.enumerated() {
      for (column, other) in after.enumerated() where other >= one {
        let points = other > one ? 1 : 0.5
        if other > one { wins += 1 } else { ties += 1 }
        rows[row] += points
        columns[column] += points
      }
    }
    let pairs = Double(before.count * after.count)
    let share = (Double(wins) + Double(ties) / 2) / pairs
    let losses = pairs - Double(wins) - Double(ties)
    let gap = (1 - share, 0.5 - share)
    let squares = Double(wins) * gap.0 * gap.0 + Double(ties) * gap.1 * gap.1
    amongPairs = (squares + losses * share * share) / pairs
    amongBefore = Self.meanSquare(rows, of: after.count, around: share)
    amongAfter = Self.meanSquare(columns, of: before.count, around: share)
    (self.before, self.after, self.share) = (before.count, after.count, share)
  }

  private static func meanSquare(
    _ sums: [Double],
    of count: Int,
    around share: Double
  ) -> Double {
    let gaps = sums.map { $0 / Double(count) - share }
    return CompensatedSum.of(gaps.map { $0 * $0 }) / Double(sums.count)
  }

  /// The share, kept from the ends, where an error would seem to vanish.
  private var tempered: Double {
    let least = 0.5 / Double(before * after)
    return min(max(share, least), 1 - least)
  }

  private var spread: Double { tempered * (1 - tempered) }

  /// The variance that is right on average (Sen 1967; Mee 1990), `nil` if below zero.
  var unbiasedVariance: Double? {
    let sum =
      spread + Double(after) * amongBefore + Double(before) * amongAfter - 2 * amongPairs
    let variance = sum / Double((before - 1) * (after - 1))
    return variance >= 0 ? variance : nil
  }

  /// The variance of Hanley and McNeil (1982).
  var hanleyVariance: Double {
    let sum =
      spread + Double(after - 1) * amongBefore + Double(before - 1) * amongAfter
    return sum / Double(before * after)
  }

  /// The variance if the phases did not differ.
  var nullVariance: Double {
    Double(before + after + 1) / Double(12 * before * after)
  }
}
