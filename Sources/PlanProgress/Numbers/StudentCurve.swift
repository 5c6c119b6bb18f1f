/// The curve of Student's t for some degrees of freedom, and the areas under it.
struct StudentCurve {
  private let degrees: Double
  private let root: Double

  /// The height of the curve at zero.
  private let peak: Double

  init(_ degreesOfFreedom: Int) {
    degrees = Double(degreesOfFreedom)
    root = SquareRoot.of(degrees)
    peak = Self.gammaRatio(degreesOfFreedom) / SquareRoot.of(degrees * .pi)
  }

  /// The areas that a bound cuts off, and its product with the height of the curve there.
  struct Areas {
    /// The area between the bound and its opposite.
    let within: Double

    /// The area outside the two.
    let beyond: Double

    /// The bound times the height of the curve, which is how fast the areas change when
    /// the bound grows by a factor.
    let moment: Double
  }

  /// Returns the areas for a bound that is at least zero.
  ///
  /// Both are incomplete beta functions. The one that settles fast is worked out, and the
  /// other is what is left of one.
  func areas(at bound: Double) -> Areas {
    guard bound.isFinite else { return Areas(within: 1, beyond: 0, moment: 0) }
    let tangent = bound / root
    let sine: Double
    let logarithm: Double
    if tangent <= 1 {
      sine = tangent / SquareRoot.of(1 + tangent * tangent)
      logarithm = NaturalLogarithm.ofOne(plus: tangent * tangent)
    } else {
      let cotangent = 1 / tangent
      sine = 1 / SquareRoot.of(1 + cotangent * cotangent)
      logarithm =
        NaturalLogarithm.ofOne(plus: cotangent * cotangent)
        + 2 * NaturalLogarithm.of(tangent)
    }
    let moment = peak * root * sine * Exponential.of(-degrees / 2 * logarithm)
    if bound * bound < 3 * degrees / (degrees + 2) {
      let fraction = IncompleteBeta.continuedFraction(sine * sine, 0.5, degrees / 2)
      let within = min(2 * moment * fraction, 1)
      return Areas(within: within, beyond: 1 - within, moment: moment)
    }
    let cosine = 1 / (1 + tangent * tangent)
    let fraction = IncompleteBeta.continuedFraction(cosine, degrees / 2, 0.5)
    let beyond = min(2 * moment * fraction / degrees, 1)
    return Areas(within: 1 - beyond, beyond: beyond, moment: moment)
  }

  /// Returns the bound beyond which, on one side, lies an area below a half.
  ///
  /// Plotted as logarithms, the area bends only downwards as the bound grows, so that
  /// Newton's steps come down to the bound from above, after at most one from below.
  func bound(withTail tail: Double) -> Double {
    var bound = firstBound(withTail: tail)
    for _ in 0..<60 {
      let areas = areas(at: bound)
      guard areas.beyond > 0, areas.moment > 0 else { return .infinity }
      let area = areas.beyond / 2
      let step = NaturalLogarithm.of(area / tail) * (area / areas.moment)
      bound = bound < 1 ? bound + bound * step : bound * Exponential.of(step)
      guard bound.isFinite else { return .infinity }
      // The digits double with each step.
      if step.magnitude <= 1e-9 { break }
    }
    return bound
  }

  /// Returns the bound by the first terms of Fisher's series from the normal curve.
  private func firstBound(withTail tail: Double) -> Double {
    let square = -2 * NaturalLogarithm.of(2 * tail)
    let score = SquareRoot.of(square)
    return score * (1 + (square + 1) / (4 * degrees))
  }

  /// Returns the gamma function of half of one more than a number, over that of its half.
  private static func gammaRatio(_ number: Int) -> Double {
    guard number < 50 else { return largeGammaRatio(Double(number) / 2) }
    let isOdd = !number.isMultiple(of: 2)
    var ratio = isOdd ? 1 / SquareRoot.of(.pi) : SquareRoot.of(.pi) / 2
    for step in stride(from: isOdd ? 1 : 2, to: number, by: 2) {
      ratio *= Double(step + 1) / Double(step)
    }
    return ratio
  }

  /// Stirling's series for the ratio; from 25 upwards the rest is below the last digit.
  private static func largeGammaRatio(_ half: Double) -> Double {
    let inverse = 1 / half
    let square = inverse * inverse
    var sum = -31.0 / 18_432
    for coefficient in [17.0 / 14_336, -1.0 / 640, 1.0 / 192, -1.0 / 8] {
      sum = coefficient + sum * square
    }
    return SquareRoot.of(half) * Exponential.of(sum * inverse)
  }
}
