/// The share of normal errors within a bound, without the C library.
package enum ErrorFunction {
  /// Returns the error function: twice the area of the normal curve of variance one half
  /// from zero to a number.
  package static func of(_ number: Double) -> Double {
    guard number.magnitude >= 2 else { return series(number) }
    return number < 0 ? complement(of: -number) - 1 : 1 - complement(of: number)
  }

  /// Returns one less the error function, which keeps its digits where that is tiny.
  package static func complement(of number: Double) -> Double {
    guard !number.isNaN else { return .nan }
    guard number >= 2 else {
      return number <= -2 ? 2 - complement(of: -number) : 1 - series(number)
    }
    guard number < 28 else { return 0 }
    return gaussian(number) / SquareRoot.of(.pi) * continuedFraction(number)
  }

  /// Returns e to minus the square, with the digits that squaring would lose.
  private static func gaussian(_ number: Double) -> Double {
    let high = Double(Float(number))
    let low = (number - high) * (number + high)
    return Exponential.of(-high * high) * Exponential.of(-low)
  }

  /// Abramowitz and Stegun 1964, 7.1.6: all terms have one sign, so that none cancels.
  private static func series(_ number: Double) -> Double {
    let square = number * number
    var term = number
    var sum = number
    var step = 3.0
    while term.magnitude > sum.magnitude * 0x1p-55 {
      term *= 2 * square / step
      sum += term
      step += 2
    }
    return 2 / SquareRoot.of(.pi) * gaussian(number) * sum
  }

  /// Abramowitz and Stegun 1964, 7.1.14, from its sixtieth fraction; from two upwards the
  /// rest is below the last digit.
  private static func continuedFraction(_ number: Double) -> Double {
    var fraction = number
    for step in stride(from: 60, through: 1, by: -1) {
      fraction = number + Double(step) / 2 / fraction
    }
    return 1 / fraction
  }
}
