extension KendallTau {
  /// Returns Kendall's S of two lists of the same length (Knight 1966).
  ///
  /// With the things in the order of one list, the pairs ranked the other way are the
  /// swaps that sort the other list.
  static func concordanceSum(
    _ one: [Double],
    _ other: [Double],
    tied: TieCounts,
    otherTied: TieCounts
  ) -> Int {
    let order = one.indices.sorted {
      one[$0] < one[$1] || (one[$0] == one[$1] && other[$0] < other[$1])
    }
    var tiedInBoth = 0
    var run = 0
    for (place, next) in zip(order, order.dropFirst()) {
      run = one[place] == one[next] && other[place] == other[next] ? run + 1 : 0
      tiedInBoth += run
    }
    var values = order.map { other[$0] }
    let pairs = values.count * (values.count - 1) / 2
    let untied = pairs - tied.pairs - otherTied.pairs + tiedInBoth
    return untied - 2 * sortingSwaps(of: &values)
  }

  /// Sorts numbers by merging and returns how many pairs were in the wrong order.
  private static func sortingSwaps(of numbers: inout [Double]) -> Int {
    var swaps = 0
    var merged = numbers
    var width = 1
    while width < numbers.count {
      for start in stride(from: 0, to: numbers.count, by: 2 * width) {
        let middle = min(start + width, numbers.count)
        let end = min(middle + width, numbers.count)
        swaps += merge(numbers, start, middle, end, into: &merged)
      }
      swap(&numbers, &merged)
      width *= 2
    }
    return swaps
  }

  /// Merges two sorted ranges and returns how many pairs between them change places.
  private static func merge(
    _ numbers: [Double],
    _ start: Int,
    _ middle: Int,
    _ end: Int,
    into merged: inout [Double]
  ) -> Int {
    var swaps = 0
    var (left, right) = (start, middle)
    for place in start..<end {
      if left < middle, right == end || numbers[left] <= numbers[right] {
        merged[place] = numbers[left]
        left += 1
      } else {
        merged[place] = numbers[right]
        right += 1
        swaps += middle - left
      }
    }
    return swaps
  }
}
