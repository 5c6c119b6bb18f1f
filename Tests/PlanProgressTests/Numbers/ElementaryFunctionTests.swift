import PlanProgress
import Testing

@Suite("Logarithm, powers of e and error function")
struct ElementaryFunctionTests {
  private static func isNear(_ one: Double, _ other: Double, digits: Double) -> Bool {
    (one - other).magnitude <= digits * max(other.ulp, other.magnitude * 0x1p-52)
  }

  @Test(
    "Logarithms are right to two units in the last place",
    arguments: [
      (.leastNonzeroMagnitude, -744.4400719213812),
      (2.2250738585072014e-308, -708.3964185322641),
      (1e-10, -23.025850929940457), (0.7071067811865476, -0.3465735902799726),
      (0.9999999999999999, -1.1102230246251565e-16), (1, 0),
      (1.0000000000000002, 2.2204460492503128e-16), (10, 2.302585092994046),
      (1.7976931348623157e308, 709.782712893384),
    ]
  )
  func logarithms(number: Double, expected: Double) {
    #expect(Self.isNear(NaturalLogarithm.of(number), expected, digits: 2))
  }

  @Test(
    "Powers of e are right to two units in the last place",
    arguments: [
      (-745, .leastNonzeroMagnitude), (-708, 3.307553003638408e-308),
      (-1, 0.36787944117144233),
      (-1e-17, 1), (0, 1), (0.3465, 1.4141094938303624), (1, 2.718281828459045),
      (10, 22026.465794806718), (709.78, 1.7928227943945155e308),
    ] as [(Double, Double)]
  )
  func powers(exponent: Double, expected: Double) {
    #expect(Self.isNear(Exponential.of(exponent), expected, digits: 2))
  }

  @Test(
    "The error function and what it lacks of one are right to twelve digits",
    arguments: [
      (-3, 1.9999779095030015), (-0.5, 1.5204998778130465), (0, 1),
      (0.25, 0.7236736098317631), (1, 0.15729920705028513),
      (1.999, 0.004698443348629487), (2, 0.004677734981047266),
      (5, 1.537459794428035e-12), (26, 5.663192408856143e-296),
    ] as [(Double, Double)]
  )
  func errorFunction(number: Double, expected: Double) {
    #expect(Self.isNear(ErrorFunction.complement(of: number), expected, digits: 4_000))
    #expect((ErrorFunction.of(number) - (1 - expected)).magnitude < 1e-15)
  }

  @Test("A power of e and its logarithm undo each other", arguments: -700...700)
  func inverse(exponent: Int) {
    let number = Double(exponent) + 0.37
    let back = NaturalLogarithm.of(Exponential.of(number))
    #expect((back - number).magnitude <= 2e-16 * max(1, number.magnitude))
  }

  @Test("The logarithm of one and a small number keeps the small number")
  func onePlus() {
    #expect(NaturalLogarithm.ofOne(plus: 1e-20) == 1e-20)
    #expect(NaturalLogarithm.ofOne(plus: 0) == 0)
    #expect(Self.isNear(NaturalLogarithm.ofOne(plus: 1), 0.6931471805599453, digits: 2))
  }

  @Test("The ends of the range have the limits as values")
  func limits() {
    #expect(NaturalLogarithm.of(0) == -.infinity)
    #expect(NaturalLogarithm.of(.infinity) == .infinity)
    #expect(NaturalLogarithm.of(-1).isNaN)
    #expect(NaturalLogarithm.of(.nan).isNaN)
    #expect(Exponential.of(.infinity) == .infinity)
    #expect(Exponential.of(710) == .infinity)
    #expect(Exponential.of(-.infinity) == 0)
    #expect(Exponential.of(-746) == 0)
    #expect(Exponential.of(.nan).isNaN)
    #expect(ErrorFunction.of(.infinity) == 1)
    #expect(ErrorFunction.of(-.infinity) == -1)
    #expect(ErrorFunction.complement(of: 5e300) == 0)
    #expect(ErrorFunction.of(.nan).isNaN)
    #expect(ErrorFunction.of(.leastNonzeroMagnitude).isFinite)
  }
}
