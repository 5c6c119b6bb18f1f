/// The powers of e, without the C library.
package enum Exponential {
  /// Returns the power to the last digit or two.
  ///
  /// - Parameter exponent: Any number.
  /// - Returns: The power: infinity where it is too large, zero where it is too small,
  ///   and not a number for what is not a number.
  package static func of(_ exponent: Double) -> Double {
    guard exponent < 709.79 else { return exponent.isNaN ? .nan : .infinity }
    guard exponent > -745.2 else { return exponent.isNaN ? .nan : 0 }
    // e to the x is two to a whole power, times e to at most half the logarithm of two.
    let twos = exponent / (NaturalLogarithm.ofTwo.high + NaturalLogarithm.ofTwo.low)
    let power = Int(twos + (twos < 0 ? -0.5 : 0.5))
    let high = exponent - Double(power) * NaturalLogarithm.ofTwo.high
    let low = Double(power) * NaturalLogarithm.ofTwo.low
    let rest = high - low
    let lost = (high - rest) - low
    var sum = 1.0
    for term in stride(from: 14, through: 2, by: -1) {
      sum = 1 + sum * rest / Double(term)
    }
    let root = 1 + (rest * sum + lost)
    // Two steps, because one power of two can't be as large or small as the result.
    let half = power / 2
    return root * powerOfTwo(half) * powerOfTwo(power - half)
  }

  /// Returns two to a power from -1022 to 1023.
  private static func powerOfTwo(_ power: Int) -> Double {
    Double(bitPattern: UInt64(1023 + power) << 52)
  }
}
