/// The square root, without the C library.
///
/// In optimised code the standard library's square root and rounding are calls into the C
/// mathematics library, which a program that imports neither Foundation nor the C library
/// does not link.
enum SquareRoot {
  /// Returns the square root to the last digit or two, and not a number below zero.
  static func of(_ number: Double) -> Double {
    guard number > 0 else { return number == 0 ? 0 : .nan }
    guard number.isFinite else { return number }
    // Very small numbers are lifted by an even power of two, and the root put back.
    guard number.isNormal else { return of(number * 0x1p108) * 0x1p-54 }
    // Halving the exponent in the bits guesses the root to 6%; each step of Newton's
    // doubles the digits.
    var root = Double(bitPattern: (number.bitPattern >> 1) + 0x1FF8_0000_0000_0000)
    for _ in 0..<5 { root = (root + number / root) / 2 }
    return root
  }
}
