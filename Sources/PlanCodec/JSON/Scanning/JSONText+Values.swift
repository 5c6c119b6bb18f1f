import PlanModel

// Days and numbers, which plans hold many of, are read where they stand.

extension JSONText {
  /// Returns the day whose ten bytes stand at a position, such as `2026-11-25`.
  ///
  /// - Parameter index: The position of the first byte.
  /// - Returns: The day; `nil` for anything else.
  @inline(__always)
  func day(at index: Int) -> Day? {
    guard var front = word(at: index), var back = word(at: index &+ 2) else { return nil }
    // What must be a dash becomes zero, and each digit becomes its value.
    front ^= 0x2D30_302D_3030_3030
    back = (back &>> 48) ^ 0x3030
    guard JSONWord.areDigits(front), JSONWord.areDigits(back),
      front & 0xFF00_00FF_0000_0000 == 0
    else { return nil }
    func pair(_ word: UInt64, _ shift: UInt64) -> Int {
      Int(word &>> shift & 0xF) &* 10 &+ Int(word &>> (shift &+ 8) & 0xF)
    }
    return Day(
      year: pair(front, 0) &* 100 &+ pair(front, 16),
      month: pair(front, 40),
      day: pair(back, 0)
    )
  }

  /// Reads a number of a few digits, with a decimal point or without one.
  ///
  /// - Parameters:
  ///   - position: Where the number begins.
  ///   - longest: How many digits and points it has at most, no more than 18.
  ///   - bound: Where it ends at the latest.
  /// - Returns: The digits as a whole number, the power of ten by which they are multiplied,
  ///   and where the number ends and could have ended; `nil` if it begins otherwise.
  @inline(__always)
  func plainNumber(
    at position: Int,
    longest: Int,
    to bound: Int
  ) -> (significand: Int64, exponent: Int, end: Int, limit: Int)? {
    guard position < bound else { return nil }
    let isNegative = self[position] == UInt8(ascii: "-")
    let first = position &+ (isNegative ? 1 : 0)
    let limit = min(bound, first &+ longest)
    var value: Int64 = 0
    var end = addDigits(from: first, to: limit, &value)
    guard end == first &+ 1 || (end > first && self[first] != UInt8(ascii: "0")) else {
      return nil
    }
    var exponent = 0
    if end < limit, self[end] == UInt8(ascii: ".") {
      let point = end
      end = addDigits(from: point &+ 1, to: limit, &value)
      exponent = point &+ 1 &- end
      guard exponent < 0 else { return nil }
    }
    return (isNegative ? -value : value, exponent, end, limit)
  }

  /// Adds digits to the end of a number, and returns where they end.
  @inline(__always)
  private func addDigits(from first: Int, to limit: Int, _ value: inout Int64) -> Int {
    var index = first
    while index < limit {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value &* 10 &+ Int64(truncatingIfNeeded: digit)
      index &+= 1
    }
    return index
  }
}
