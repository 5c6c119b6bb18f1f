import PlanModel

/// The product of two exact numbers, wide enough never to overflow, for comparing.
struct WideProduct: Comparable {
  private let sign: Int
  private let exponent: Int
  private let high: UInt64
  private let low: UInt64

  init(_ one: Number, _ other: Number) {
    let product = one.significand.magnitude.multipliedFullWidth(
      by: other.significand.magnitude
    )
    sign = Int(one.significand.signum() * other.significand.signum())
    exponent = one.exponent + other.exponent
    high = product.high
    low = product.low
  }

  private init(sign: Int, exponent: Int, high: UInt64, low: UInt64) {
    self.sign = sign
    self.exponent = exponent
    self.high = high
    self.low = low
  }

  static func == (one: Self, other: Self) -> Bool {
    !(one < other) && !(other < one)
  }

  static func < (one: Self, other: Self) -> Bool {
    guard one.sign == other.sign else { return one.sign < other.sign }
    switch one.sign {
    case 1: return one.isSmaller(than: other)
    case -1: return other.isSmaller(than: one)
    default: return false
    }
  }

  /// Returns whether the magnitude is smaller, for numbers other than zero.
  private func isSmaller(than other: Self) -> Bool {
    let power = min(exponent, other.exponent)
    switch (written(at: power), other.written(at: power)) {
    case (let one?, let two?): return (one.high, one.low) < (two.high, two.low)
    // A product has at most 36 digits, so one that no longer fits is the larger.
    case (_, nil): return true
    case (nil, _): return false
    }
  }

  /// The same number with a smaller power of ten, if 128 bits hold it.
  private func written(at power: Int) -> Self? {
    var (high, low) = (high, low)
    for _ in power..<exponent {
      guard high < UInt64.max / 10 else { return nil }
      let shifted = low.multipliedFullWidth(by: 10)
      high = high * 10 + shifted.high
      low = shifted.low
    }
    return Self(sign: sign, exponent: power, high: high, low: low)
  }
}
