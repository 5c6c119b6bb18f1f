/// The middle of many numbers, found without sorting them all.
enum Median {
  /// Returns the middle number, or the mean of the middle two.
  ///
  /// - Parameter numbers: The numbers in any order, each of which is a number.
  /// - Returns: The median, or `nil` without numbers.
  static func of(_ numbers: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    // The places of the middle two in order, which are one for an odd count.
    var (low, high) = ((numbers.count - 1) / 2, numbers.count / 2)
    var rest = numbers
    var below = [Double](repeating: 0, count: numbers.count)
    var above = below
    // Numbers in an order made to defeat the pivots are sorted after all.
    var rounds = 4 * (Int.bitWidth - numbers.count.leadingZeroBitCount)
    while rest.count > 12, rounds > 0 {
      rounds -= 1
      let pivot = pivot(of: rest)
      let (less, more) = split(rest, by: pivot, into: &below, and: &above)
      let notAbove = rest.count - more
      if high < less {
        swap(&rest, &below)
        rest.removeLast(rest.count - less)
      } else if low >= notAbove {
        swap(&rest, &above)
        rest.removeLast(rest.count - more)
        low -= notAbove
        high -= notAbove
      } else {
        let one = low < less ? below[..<less].max() : pivot
        let other = high >= notAbove ? above[..<more].min() : pivot
        return middle(one ?? pivot, other ?? pivot)
      }
    }
    rest.sort()
    return middle(rest[low], rest[high])
  }

  /// Writes the numbers below a pivot to one place and those above it to another.
  ///
  /// Each number is written to both, and counted where it belongs, so that the processor
  /// has no branch to guess.
  private static func split(
    _ numbers: [Double],
    by pivot: Double,
    into below: inout [Double],
    and above: inout [Double]
  ) -> (less: Int, more: Int) {
    var (less, more) = (0, 0)
    for number in numbers {
      below[less] = number
      less += number < pivot ? 1 : 0
      above[more] = number
      more += number > pivot ? 1 : 0
    }
    return (less, more)
  }

  /// Returns the middle one of the first, middle and last number.
  private static func pivot(of numbers: [Double]) -> Double {
    let count = numbers.count
    let (one, two, three) = (numbers[0], numbers[count / 2], numbers[count - 1])
    return max(min(one, two), min(max(one, two), three))
  }

  private static func middle(_ one: Double, _ other: Double) -> Double {
    one == other ? one : (one + other) / 2
  }
}
