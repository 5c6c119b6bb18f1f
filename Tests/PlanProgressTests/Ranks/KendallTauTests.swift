import PlanProgress
import Testing

@Suite("Kendall's tau")
struct KendallTauTests {
  private static func isNear(_ one: Double?, _ other: Double) -> Bool {
    one.map { ($0 - other).magnitude <= 1e-9 } ?? false
  }

  @Test("SV-034: the baseline of a published case falls, by z without continuity")
  func published() throws {
    let baseline: [Double] = [33, 25, 17, 25, 14, 13, 14]
    let tau = try #require(KendallTau([1, 2, 3, 4, 5, 6, 7], baseline))
    #expect(tau.count == 7)
    #expect(tau.concordanceSum == -15)
    #expect(Self.isNear(tau.tauB, -0.7509392615))
    #expect(Self.isNear(tau.z, -2.3054198381))
    #expect(Self.isNear(tau.probability, 0.0211430715))
  }

  @Test(
    "Lists with many equal numbers agree with SciPy",
    arguments: [
      (
        [0, 0, 4, 2, 3, 3, 4, 0], [4, 1, 3, 8, 4, 0, 4, 1],
        [0.08512565307587487, 0.7887631856874687]
      ),
      (
        [4, 5, 5, 3, 5, 2, 0, 3, 2, 3, 5, 1], [7, 1, 3, 7, 2, 6, 4, 4, 8, 7, 7, 4],
        [-0.21239769762143662, 0.3820262306518587]
      ),
    ] as [([Double], [Double], [Double])]
  )
  func equalNumbers(one: [Double], other: [Double], expected: [Double]) throws {
    let tau = try #require(KendallTau(one, other))
    #expect(Self.isNear(tau.tauB, expected[0]))
    #expect(Self.isNear(tau.probability, expected[1]))
  }

  @Test("The sum is that of all pairs, in any order and either way", arguments: 1...60)
  func laws(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let count = 2 + numbers.next(below: 40)
    let one: [Double] = (0..<count).map { _ in Double(numbers.next(below: 9)) }
    let other: [Double] = (0..<count).map { _ in Double(numbers.next(below: 6)) }
    let tau = try #require(KendallTau(one, other))
    var sum = 0
    for last in 0..<count {
      for first in 0..<last {
        let product = (one[last] - one[first]) * (other[last] - other[first])
        sum += product > 0 ? 1 : product < 0 ? -1 : 0
      }
    }
    #expect(tau.concordanceSum == sum)
    #expect(KendallTau(other, one) == tau)
    #expect(KendallTau(one.reversed(), other.reversed()) == tau)
    #expect(KendallTau(one.map { $0 * 8 - 3 }, other.map { $0 / 4 + 1 }) == tau)
    let mirrored = try #require(KendallTau(one, other.map { -$0 }))
    #expect(mirrored.concordanceSum == -sum)
    #expect(mirrored.tauB == tau.tauB.map { -$0 })
    #expect(mirrored.probability == tau.probability)
  }

  @Test("Full agreement is one, and a list of equal numbers has no tau")
  func extremes() throws {
    let same = try #require(KendallTau([1, 2, 3], [-1e308, 0, 1e308]))
    #expect(same.tauB == 1)
    let flat = try #require(KendallTau([1, 2, 3], [5, 5, 5]))
    #expect(flat.concordanceSum == 0)
    #expect(flat.tauB == nil)
    #expect(flat.z == nil)
    #expect(flat.probability == nil)
    #expect(KendallTau([1, 2], [.leastNonzeroMagnitude, 0])?.tauB == -1)
  }

  @Test("Lists that can't be compared have no result")
  func refusals() {
    #expect(KendallTau([], []) == nil)
    #expect(KendallTau([1], [1]) == nil)
    #expect(KendallTau([1, 2], [1]) == nil)
    #expect(KendallTau([1, .nan], [1, 2]) == nil)
    #expect(KendallTau([1, 2], [1, .infinity]) == nil)
    let many = [Double](repeating: 1, count: KendallTau.maximumCount + 1)
    #expect(KendallTau(many, many) == nil)
  }
}
