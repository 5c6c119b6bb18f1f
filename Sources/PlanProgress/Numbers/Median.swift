/// The middle of many numbers, found without sorting them all.
enum Median {
  /// Returns the middle number, or the mean of the middle two.
  ///
  /// - Parameter numbers: The numbers, none of which is not a number; their order is
  ///   changed.
  /// - Returns: The median, or `nil` without numbers.
  static func of(_ numbers: inout [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let middle = numbers.count / 2
    select(middle, in: &numbers)
    let upper = numbers[middle]
    guard numbers.count.isMultiple(of: 2) else { return upper }
    var lower = numbers[0]
    for place in 1..<max(middle, 1) where numbers[place] > lower {
      lower = numbers[place]
    }
    return (lower + upper) / 2
  }

  /// Puts the number in its place, the smaller ones before it and the larger ones after.
  private static func select(_ place: Int, in numbers: inout [Double]) {
    var low = 0
    var high = numbers.count - 1
    // Numbers in an order made to defeat the pivots are sorted after all.
    var rounds = 4 * (Int.bitWidth - numbers.count.leadingZeroBitCount)
    while high - low > 12, rounds > 0 {
      rounds -= 1
      let pivot = pivot(of: numbers, low, high)
      var (left, right) = (low, high)
      while left <= right {
        while numbers[left] < pivot { left += 1 }
        while numbers[right] > pivot { right -= 1 }
        guard left <= right else { break }
        numbers.swapAt(left, right)
        left += 1
        right -= 1
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        return
      }
    }
    numbers[low...high].sort()
  }

  /// Returns the middle one of the first, middle and last number of a range.
  private static func pivot(of numbers: [Double], _ low: Int, _ high: Int) -> Double {
    let (one, two, three) = (numbers[low], numbers[(low + high) / 2], numbers[high])
    return max(min(one, two), min(max(one, two), three))
  }
}
