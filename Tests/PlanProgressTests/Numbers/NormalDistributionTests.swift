import PlanProgress
import Testing

@Suite("The normal distribution")
struct NormalDistributionTests {
  private static func isNear(_ one: Double, _ other: Double) -> Bool {
    (one - other).magnitude <= 1e-10 * other.magnitude
  }

  @Test(
    "Probabilities agree with independent tables, also far out",
    arguments: [
      (-37, 5.725571222524577e-300), (-20, 2.7536241186062337e-89),
      (-8, 6.220960574271784e-16), (-6, 9.86587645037698e-10),
      (-3, 0.0013498980316300946), (-2.9, 0.0018658133003840384),
      (-1, 0.15865525393145705), (-0.1, 0.460172162722971), (0, 0.5),
      (0.5, 0.6914624612740131), (1.96, 0.9750021048517795),
      (3.5, 0.9997673709209645), (7, 0.9999999999987201),
    ] as [(Double, Double)]
  )
  func probabilities(score: Double, expected: Double) {
    let normal = NormalDistribution.standard
    #expect(Self.isNear(normal.probability(below: score), expected))
    let twoSided = 2 * min(expected, 1 - expected)
    #expect((normal.probability(beyond: score) - twoSided).magnitude < 1e-14)
  }

  @Test(
    "Quantiles agree with SciPy, also far out",
    arguments: [
      (1e-300, -37.0470962993612), (1e-100, -21.273453560965322),
      (1e-12, -7.034483825301131), (1e-6, -4.753424308822899),
      (0.001, -3.090232306167813), (0.025, -1.9599639845400545),
      (0.2, -0.8416212335729142), (0.4999, -0.0002506628300880075),
      (0.75, 0.6744897501960817), (0.95, 1.6448536269514722),
      (0.975, 1.959963984540054), (0.999999, 4.753424308817087),
    ]
  )
  func quantiles(probability: Double, expected: Double) throws {
    let quantile = try #require(NormalDistribution.standard.quantile(of: probability))
    #expect(Self.isNear(quantile, expected))
  }

  @Test("A quantile leads back to its probability", arguments: 1...300)
  func inverse(power: Int) throws {
    let normal = NormalDistribution.standard
    var wrong: [Double] = []
    for mantissa in [1.0, 2.5, 4.9] {
      guard let probability = Double("\(mantissa)e-\(power)") else { continue }
      let quantile = normal.quantile(of: probability) ?? 0
      let back = normal.probability(below: quantile)
      if !Self.isNear(back, probability) { wrong.append(probability) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Probabilities rise with the bound, and two opposite ones make one")
  func order() {
    let normal = NormalDistribution.standard
    let scores: [Double] = (-380...380).map { Double($0) / 10 }
    let probabilities = scores.map(normal.probability(below:))
    #expect(zip(probabilities, probabilities.dropFirst()).allSatisfy { $0 <= $1 })
    let opposite = scores.map { normal.probability(below: -$0) }
    let sums = zip(probabilities, opposite).map { $0 + $1 }
    #expect(sums.allSatisfy { ($0 - 1).magnitude < 1e-15 })
  }

  @Test("Another mean and scatter shift and stretch the bounds")
  func shifted() throws {
    let scores = try #require(NormalDistribution(mean: 100, standardDeviation: 15))
    #expect(Self.isNear(scores.probability(below: 85), 0.15865525393145705))
    #expect(Self.isNear(try #require(scores.quantile(of: 0.025)), 70.60054023189918))
    #expect(Self.isNear(scores.probability(beyond: 70.6), 0.0499957902964409))
    #expect(scores.probability(below: 100) == 0.5)
    #expect(scores.quantile(of: 0.5) == 100)
  }

  @Test("What is out of range has no distribution and no quantile")
  func refusals() {
    let normal = NormalDistribution.standard
    let refused: [Double] = [0, 1, -1, 2, .nan, .infinity]
    #expect(refused.compactMap(normal.quantile).isEmpty)
    #expect(normal.probability(below: .infinity) == 1)
    #expect(normal.probability(below: -.infinity) == 0)
    #expect(normal.probability(beyond: -.infinity) == 0)
    #expect(normal.probability(below: .nan) == 0)
    #expect(normal.quantile(of: .leastNonzeroMagnitude)?.isFinite == true)
    #expect(normal.quantile(of: 1.0.nextDown)?.isFinite == true)
    #expect(NormalDistribution(mean: .infinity, standardDeviation: 1) == nil)
    let deviations: [Double] = [0, -1, .nan, .infinity]
    #expect(
      deviations.allSatisfy { NormalDistribution(mean: 0, standardDeviation: $0) == nil }
    )
    let huge = NormalDistribution(mean: 1.7e308, standardDeviation: 1e308)
    #expect(huge?.quantile(of: 0.9) == nil)
    #expect(huge?.probability(below: -1.7e308).isNaN == false)
  }
}
