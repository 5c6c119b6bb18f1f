import PlanProgress
import Testing

@Suite("Student's t distribution")
struct StudentDistributionTests {
  private static let quantiles: [(Int, Double, Double, Double)] = [
    (1, 3.0776835371752544, 6.313751514675037, 12.706204736174694),
    (2, 1.8856180831641272, 2.9199855803537242, 4.302652729749462),
    (3, 1.637744353696209, 2.3533634348018233, 3.1824463052837078),
    (4, 1.533206274058944, 2.1318467863266495, 2.7764451051977934),
    (5, 1.4758840488244815, 2.0150483733330233, 2.5705818356363146),
    (6, 1.4397557472651483, 1.9431802805153042, 2.4469118511449786),
    (7, 1.4149239276505086, 1.8945786050900062, 2.364624251592784),
    (8, 1.3968153097438654, 1.8595480375308973, 2.306004135204166),
    (9, 1.3830287383966329, 1.833112932656237, 2.262157162798205),
    (10, 1.372183641110336, 1.8124611228116756, 2.228138851986274),
    (12, 1.356217334023205, 1.782287555649319, 2.1788128296672284),
    (15, 1.3406056078504558, 1.753050355692572, 2.131449545559776),
    (18, 1.3303909435699093, 1.7340636066175388, 2.1009220402410382),
    (20, 1.3253407069850465, 1.7247182429207866, 2.085963447265864),
    (25, 1.31634507267387, 1.7081407612518986, 2.0595385527532972),
    (30, 1.3104150253913955, 1.697260886593957, 2.0422724563012378),
    (40, 1.3030770526071949, 1.683851013335652, 2.021075390306273),
    (60, 1.295821093515731, 1.6706488649046363, 2.0002978220142604),
    (100, 1.290074761346516, 1.6602343260853392, 1.9839715185235518),
    (200, 1.2857987939948012, 1.6525081009108769, 1.9718962236339088),
  ]

  @Test("Quantiles at 90%, 95% and 97.5% agree with SciPy to nine places")
  func quantiles() throws {
    var wrong: [Int] = []
    for (degrees, ninety, ninetyFive, most) in Self.quantiles {
      let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
      for (probability, expected) in [(0.9, ninety), (0.95, ninetyFive), (0.975, most)] {
        let quantile = student.quantile(of: probability) ?? .infinity
        if (quantile - expected).magnitude > 1e-9 { wrong.append(degrees) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "Quantiles far out and near the middle agree with SciPy",
    arguments: [
      (1, 0.9995, 636.6192487687897), (2, 0.9995, 31.599054576445365),
      (3, 0.9995, 12.923978636687961), (11, 0.9995, 4.436979338234516),
      (37, 0.9995, 3.5736748444452444), (200, 0.9995, 3.3398354062757107),
      (1, 0.5005, 0.00157079761872433), (2, 0.5005, 0.0014142142694802508),
      (3, 0.5005, 0.0013603500825971116), (200, 0.5005, 0.0012548820840076846),
    ]
  )
  func extremes(degrees: Int, probability: Double, expected: Double) throws {
    let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
    let quantile = try #require(student.quantile(of: probability))
    #expect((quantile - expected).magnitude < 1e-9)
  }

  @Test(
    "The probability within a bound agrees with SciPy",
    arguments: [
      (1, 0.6256659163780023), (2, 0.7276068751089989), (3, 0.7694161347551771),
      (8, 0.8279967080480888), (51, 0.8602199781113888),
    ]
  )
  func probabilities(degrees: Int, expected: Double) throws {
    let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
    #expect((student.probability(within: 1.5) - expected).magnitude < 1e-14)
  }

  @Test(
    "Quantiles of one in a million and rarer agree with SciPy",
    arguments: [
      (1, 1e-12, -318309886183.7907), (1, 1e-6, -318309.8861827435),
      (2, 1e-12, -707106.7811854869), (3, 1e-6, -103.29946778041935),
      (8, 1e-12, -69.69504323785961), (18, 1e-6, -6.868638173932599),
      (49, 1e-12, -9.316556804496521), (50, 1e-12, -9.260139683684146),
      (1_000, 1e-6, -4.781608620458351), (1_000, 0.3, -0.524567707309227),
      (100_000, 1e-12, -7.035371742393576), (100_000, 0.0005, -3.290624031411883),
    ]
  )
  func tails(degrees: Int, probability: Double, expected: Double) throws {
    let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
    let quantile = try #require(student.quantile(of: probability))
    #expect((quantile - expected).magnitude <= 1e-10 * expected.magnitude)
  }

  @Test(
    "Two-sided probabilities agree with SciPy, also tiny ones",
    arguments: [
      (1, 0.5, 0.7048327646991335), (1, 40, 0.015912179824051624),
      (8, 2, 0.08051623795726262), (8, 40, 1.6785718879145792e-10),
      (50, 0.5, 0.6192685675117714), (50, 40, 1.2412423784372691e-39),
      (1_000, 2, 0.04577034649325166), (1_000, 40, 1.0478852155173272e-209),
    ]
  )
  func twoSided(degrees: Int, bound: Double, expected: Double) throws {
    let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
    let found = student.probability(beyond: bound)
    #expect((found - expected).magnitude <= 1e-10 * expected)
    #expect(student.probability(beyond: -bound) == found)
    #expect(student.probability(below: -bound) == found / 2)
    #expect(student.probability(below: bound) == 1 - found / 2)
    #expect((student.probability(within: bound) + found - 1).magnitude < 1e-15)
  }

  @Test("A quantile and its probability lead back to each other", arguments: 1...200)
  func inverse(degrees: Int) throws {
    let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
    var wrong: [Double] = []
    for probability in [0.51, 0.6, 0.75, 0.9, 0.95, 0.99, 0.9995] {
      let quantile = student.quantile(of: probability) ?? .infinity
      let within = student.probability(within: quantile)
      if (within - (2 * probability - 1)).magnitude > 1e-13 { wrong.append(probability) }
      let mirrored = student.quantile(of: 1 - probability) ?? .infinity
      if (mirrored + quantile).magnitude > 1e-9 { wrong.append(probability) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("More degrees of freedom never widen the bound")
  func narrowing() {
    let bounds = (1...300).compactMap {
      StudentDistribution(degreesOfFreedom: $0)?.quantile(of: 0.95)
    }
    #expect(bounds.count == 300)
    #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("What is out of range has no distribution and no quantile")
  func refusals() throws {
    #expect(StudentDistribution(degreesOfFreedom: 0) == nil)
    #expect(StudentDistribution(degreesOfFreedom: .max) == nil)
    let student = try #require(StudentDistribution(degreesOfFreedom: 100_000))
    let refused = [0, 1, -1, 2, .nan, .infinity].compactMap(student.quantile)
    #expect(refused.isEmpty)
    #expect(student.quantile(of: 0.5) == 0)
    #expect(student.probability(within: .infinity) == 1)
    #expect(student.probability(within: .nan) == 0)
    #expect(student.quantile(of: 1.0.nextDown)?.isFinite == true)
    #expect(student.probability(beyond: .infinity) == 0)
    #expect(student.probability(below: -.infinity) == 0)
    #expect(student.probability(below: .nan) == 0)
    let one = try #require(StudentDistribution(degreesOfFreedom: 1))
    #expect(one.quantile(of: .leastNonzeroMagnitude) == nil)
    #expect(one.probability(beyond: 1e300) > 0)
  }
}
