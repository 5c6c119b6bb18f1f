/// The natural logarithm, without the C library.
package enum NaturalLogarithm {
  /// The natural logarithm of two in two parts; the first has so few digits that every
  /// power of two of a binary number multiplies it exactly.
  static let ofTwo = (high: 0x1.62e42feep-1, low: 0x1.a39ef35793c76p-33)

  /// Returns the logarithm to the last digit or two.
  ///
  /// - Parameter number: The number, above zero.
  /// - Returns: The logarithm, minus infinity for zero, and not a number below zero.
  package static func of(_ number: Double) -> Double {
    guard number > 0 else { return number == 0 ? -.infinity : .nan }
    guard number.isFinite else { return number }
    guard number.isNormal else { return logarithm(of: number * 0x1p54, power: -54) }
    return logarithm(of: number, power: 0)
  }

  /// Returns the logarithm of a normal number times a power of two.
  private static func logarithm(of number: Double, power: Int) -> Double {
    // The number is halved to between the root of a half and the root of two.
    var exponent = Int(number.exponent) + power
    var significand = number.significand
    if significand > 0x1.6a09e667f3bcdp0 {
      significand /= 2
      exponent += 1
    }
    return logarithm(ofOnePlus: significand - 1, twos: Double(exponent))
  }

  /// Returns the logarithm of one and a number more, which may be too small to add.
  ///
  /// - Parameter fraction: The number above one, at least zero.
  /// - Returns: The logarithm to the last digit or two.
  package static func ofOne(plus fraction: Double) -> Double {
    guard fraction < 0.41 else { return of(1 + fraction) }
    return logarithm(ofOnePlus: fraction, twos: 0)
  }

  private static func logarithm(ofOnePlus fraction: Double, twos count: Double) -> Double
  {
    // log(1 + f) = 2 artanh(s) with s = f / (2 + f), and 2 s = f - s f.
    let ratio = fraction / (2 + fraction)
    let square = ratio * ratio
    var sum = 0.0
    for term in stride(from: 23, through: 3, by: -2) {
      sum = square * (2 / Double(term) + sum)
    }
    let small = fraction * fraction / 2
    let correction = small - (ratio * (small + sum) + count * ofTwo.low)
    return count * ofTwo.high - (correction - fraction)
  }
}
