import PlanModel

// Days and numbers as text.

extension JSONBuffer {
  /// Appends a day in quotes, such as `"2026-11-25"`.
  @inline(never)
  mutating func append(quoted day: Day) {
    makeRoom(12)
    put(UInt8(ascii: "\""))
    put(day)
    put(UInt8(ascii: "\""))
  }

  /// Appends a day, such as `2026-11-25`.
  @inline(never)
  mutating func append(_ day: Day) {
    makeRoom(10)
    put(day)
  }

  @inline(__always)
  private mutating func put(_ day: Day) {
    let (year, month, dayOfMonth) = day.parts
    // Eight bytes at once: the digits over zeros and dashes.
    let digits =
      Self.pair(year / 100) | Self.pair(year % 100) &<< 16 | Self.pair(month) &<< 40
    put(word: digits | 0x2D30_302D_3030_3030)
    put(digit: UInt64(truncatingIfNeeded: dayOfMonth / 10))
    put(digit: UInt64(truncatingIfNeeded: dayOfMonth % 10))
  }

  /// Returns two digits as the values of two bytes.
  @inline(__always)
  private static func pair(_ number: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: number / 10)
      | UInt64(truncatingIfNeeded: number % 10) &<< 8
  }

  @inline(__always)
  private mutating func put(digit: UInt64) {
    put(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
  }

  /// Appends a whole number.
  @inline(never)
  mutating func append(_ number: Int) {
    makeRoom(20)
    if number < 0 { put(UInt8(ascii: "-")) }
    put(magnitude: UInt64(number.magnitude))
  }

  /// Appends a number without a power of ten.
  @inline(never)
  mutating func append(_ number: Number) {
    makeRoom(40)
    if number.significand < 0 { put(UInt8(ascii: "-")) }
    let digits = number.significand.magnitude
    guard number.exponent < 0 else {
      put(magnitude: digits)
      for _ in 0..<number.exponent { put(digit: 0) }
      return
    }
    var scale: UInt64 = 1
    for _ in number.exponent..<0 { scale &*= 10 }
    put(magnitude: digits / scale)
    put(UInt8(ascii: "."))
    put(magnitude: digits % scale, below: scale)
  }

  /// Writes the digits of a number.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - limit: A power of ten up to which zeros stand in front of the number.
  @inline(__always)
  private mutating func put(magnitude number: UInt64, below limit: UInt64 = 1) {
    var divisor = max(limit / 10, 1)
    while number / divisor >= 10 { divisor &*= 10 }
    while divisor > 0 {
      put(digit: number / divisor % 10)
      divisor /= 10
    }
  }
}
