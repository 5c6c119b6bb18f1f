/// Slots of a session as bits, the first slot as the lowest.
enum SlotMask {
  /// The bits of the first slots of a session.
  static func first(_ count: Int) -> UInt64 {
    count >= 64 ? .max : (1 << UInt64(max(0, count))) - 1
  }

  /// The bits of a range of slots counted from 1, cut to a session of so many slots.
  static func slots(_ range: ClosedRange<Int>?, of count: Int) -> UInt64 {
    guard let range else { return first(count) }
    let last = min(range.upperBound, count)
    let start = max(range.lowerBound, 1)
    guard start <= last else { return 0 }
    return first(last) & ~first(start - 1)
  }

  /// The bits of a review that begins at a bit and takes so many slots.
  static func run(at start: Int, slots: Int) -> UInt64 {
    first(slots) << UInt64(start)
  }

  /// The bits at which so many free slots begin, one after another.
  @inline(__always)
  static func starts(in free: UInt64, slots: Int) -> UInt64 {
    var starts = free
    var step = 1
    while step < slots, starts != 0 {
      starts &= free >> UInt64(step)
      step += 1
    }
    return starts
  }

  /// How many reviews of so many slots go into the free slots.
  static func places(in free: UInt64, of slots: Int) -> Int {
    var left = free
    var count = 0
    while left != 0 {
      left >>= UInt64(left.trailingZeroBitCount)
      let run = (~left).trailingZeroBitCount
      count += run / slots
      left = run >= 64 ? 0 : left >> UInt64(run)
    }
    return count
  }
}
