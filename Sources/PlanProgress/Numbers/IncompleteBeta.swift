/// The continued fraction of the incomplete beta function, which gives the areas under
/// Student's curve.
enum IncompleteBeta {
  /// Returns the fraction for a small number (Abramowitz and Stegun 1964, 26.5.8).
  ///
  /// It settles fast for numbers below (a + 1) / (a + b + 2), which lie on the near side
  /// of the middle. Between that and one it settles slowly or not at all.
  ///
  /// - Parameters:
  ///   - number: The number, at least 0 and below 1.
  ///   - first: The first parameter, above zero.
  ///   - second: The second parameter, above zero.
  /// - Returns: What the leading power is to be multiplied by.
  static func continuedFraction(
    _ number: Double,
    _ first: Double,
    _ second: Double
  ) -> Double {
    // The method of Lentz: the ratios of successive numerators and denominators.
    let sum = first + second
    var denominator = 1 / (1 - sum * number / (first + 1))
    var numerator = 1.0
    var fraction = denominator
    for step in 1...2_000 {
      let place = Double(step)
      let even = first + 2 * place
      let one = place * (second - place) * number / ((even - 1) * even)
      denominator = 1 / (1 + one * denominator)
      numerator = 1 + one / numerator
      fraction *= denominator * numerator
      let other = -(first + place) * (sum + place) * number / (even * (even + 1))
      denominator = 1 / (1 + other * denominator)
      numerator = 1 + other / numerator
      let factor = denominator * numerator
      fraction *= factor
      if (factor - 1).magnitude <= 0x1p-51 { break }
    }
    return fraction
  }
}
