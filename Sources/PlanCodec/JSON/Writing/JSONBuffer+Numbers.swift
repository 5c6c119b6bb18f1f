import PlanModel

// Days and numbers as text.

extension JSONBuffer {
  /// Appends a day in quotes, such as `"2026-11-25"`.
  @inline(never)
  mutating func append(_ day: Day) {
    makeRoom(12)
    let (year, month, dayOfMonth) = day.parts
    put(UInt8(ascii: "\""))
    put(twoDigits: year / 100)
    put(twoDigits: year % 100)
    put(UInt8(ascii: "-"))
    put(twoDigits: month)
    put(UInt8(ascii: "-"))
    put(twoDigits: dayOfMonth)
    put(UInt8(ascii: "\""))
  }

  @inline(__always)
  private mutating func put(twoDigits number: Int) {
    put(digit: UInt64(truncatingIfNeeded: number / 10))
    put(digit: UInt64(truncatingIfNeeded: number % 10))
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
