import PlanModel

// Days and numbers as text.

extension JSONBuffer {
  /// Appends a day in quotes, such as `"2026-11-25"`.
  @inline(never)
  mutating func append(_ day: Day) {
    makeRoom(12)
    let (year, month, dayOfMonth) = day.parts
    append(UInt8(ascii: "\""))
    append(twoDigits: year / 100)
    append(twoDigits: year % 100)
    append(UInt8(ascii: "-"))
    append(twoDigits: month)
    append(UInt8(ascii: "-"))
    append(twoDigits: dayOfMonth)
    append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private mutating func append(twoDigits number: Int) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10))
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
  }

  /// Appends a whole number.
  @inline(never)
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(magnitude: UInt64(number.magnitude))
  }

  /// Appends a number without a power of ten.
  @inline(never)
  mutating func append(_ number: Number) {
    if number.significand < 0 { append(UInt8(ascii: "-")) }
    let digits = number.significand.magnitude
    guard number.exponent < 0 else {
      append(magnitude: digits)
      for _ in 0..<number.exponent { append(UInt8(ascii: "0")) }
      return
    }
    let scale = Self.powers[-number.exponent]
    append(magnitude: digits / scale)
    append(UInt8(ascii: "."))
    append(magnitude: digits % scale, places: -number.exponent)
  }

  /// Appends a whole number.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - places: The digits to write at least, with zeros in front.
  private mutating func append(magnitude number: UInt64, places: Int = 1) {
    var places = places
    while places < Self.powers.count, number >= Self.powers[places] { places += 1 }
    for place in (0..<places).reversed() {
      let digit = number / Self.powers[place] % 10
      append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
    }
  }

  /// The powers of ten from 0 to 19.
  private static let powers: [UInt64] = (0..<20).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
