import PlanProgress
import Testing

@Suite("Throws of a fair coin")
struct BinomialTailTests {
  @Test(
    "The probability of many heads agrees with SciPy",
    arguments: [
      (1, 1, 0.5), (8, 10, 0.0546875), (3, 20, 0.9997987747192383), (7, 7, 0.0078125),
      (560, 1_000, 8.252493527522643e-05), (980, 1_000, 3.2341352632446985e-260),
      (30, 60, 0.5512890865042847),
    ]
  )
  func probabilities(successes: Int, trials: Int, expected: Double) throws {
    let probability = try #require(
      BinomialTail.probability(ofAtLeast: successes, of: trials)
    )
    #expect((probability - expected).magnitude <= 1e-12 * expected)
  }

  @Test("At least so many heads and fewer heads together are certain", arguments: 0...60)
  func complement(trials: Int) {
    let wrong = (0...trials).filter { successes in
      let some = BinomialTail.probability(ofAtLeast: successes, of: trials) ?? 9
      // Fewer heads than this are more tails than the rest.
      let fewer = BinomialTail.probability(ofAtLeast: trials - successes + 1, of: trials)
      return (some + (fewer ?? 9) - 1).magnitude > 1e-14
    }
    #expect(wrong.isEmpty)
  }

  @Test("None is certain, more than all impossible, and some counts have no answer")
  func limits() {
    #expect(BinomialTail.probability(ofAtLeast: 0, of: 5) == 1)
    #expect(BinomialTail.probability(ofAtLeast: -7, of: 5) == 1)
    #expect(BinomialTail.probability(ofAtLeast: 6, of: 5) == 0)
    #expect(BinomialTail.probability(ofAtLeast: .max, of: 5) == 0)
    #expect(BinomialTail.probability(ofAtLeast: 0, of: 0) == 1)
    #expect(BinomialTail.probability(ofAtLeast: 1, of: -1) == nil)
    #expect(BinomialTail.probability(ofAtLeast: 1, of: .max) == nil)
    #expect(BinomialTail.probability(ofAtLeast: 100_000, of: 100_000) == 0)
  }
}
