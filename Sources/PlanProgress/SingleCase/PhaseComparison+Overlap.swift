extension PhaseComparison {
  /// Returns the share that a method of sorting finds, `nil` for other methods.
  func overlap(_ method: EffectSizeMethod) -> Double? {
    switch method {
    case .percentageOfNonoverlappingData: aboveBest
    case .percentageExceedingMedian: aboveMedian(tie: 0.5)
    case .percentageExceedingMedianWithoutTies: aboveMedian(tie: 0)
    case .percentageOfAllNonoverlappingData:
      Double(largestPart) / Double(before.count + after.count)
    case .percentageOfAllNonoverlappingDataSorted: keptWhenSorted
    case .improvementRateDifference: rateDifference
    default: nil
    }
  }

  private var aboveBest: Double {
    let best = earlier.max() ?? .infinity
    return Double(later.count { $0 > best }) / Double(later.count)
  }

  private func aboveMedian(tie: Double) -> Double {
    let sorted = earlier.sorted()
    let upper = sorted[sorted.count / 2]
    let isEven = sorted.count.isMultiple(of: 2)
    // Half of each keeps the sum of two large numbers from running over.
    let median = isEven ? sorted[sorted.count / 2 - 1] / 2 + upper / 2 : upper
    let above = later.count { $0 > median }
    let ties = later.count { $0 == median }
    return (Double(above) + tie * Double(ties)) / Double(later.count)
  }

  /// The most values that can stay so that each after is above each before.
  private var largestPart: Int {
    let (before, after) = (earlier.sorted(), later.sorted())
    var removed = 0
    var largest = after.count
    for (place, highest) in before.enumerated() {
      // The lowest values before stay up to this one, and the values after above it.
      while removed < after.count, after[removed] <= highest { removed += 1 }
      largest = max(largest, place + 1 + after.count - removed)
    }
    return largest
  }

  private var keptWhenSorted: Double {
    let (before, after) = (earlier.sorted(), later.sorted())
    // Values after that are sorted among the first, each for a value before that is not.
    var moved = 0
    while moved < min(before.count, after.count),
      after[moved] < before[before.count - 1 - moved]
    {
      moved += 1
    }
    return 1 - 2 * Double(moved) / Double(before.count + after.count)
  }

  /// The difference by the share of all values that do not overlap, in whole numbers as
  /// far as they go.
  private var rateDifference: Double {
    let all = before.count + after.count
    let squares = before.count * before.count + after.count * after.count
    let product = before.count * after.count
    return Double(all * largestPart - squares) / Double(2 * product)
  }
}
