import PlanModel
import PlanProgress
import Testing

@Suite("Baseline from scores")
struct BaselineTests {
  @Test(
    "SV-001 and SV-002: the median of scores, and of the middle two of an even number",
    arguments: [
      ([7, 5, 8], 7), ([55, 58, 52], 55), ([56, 58, 53, 57], 56.5),
      ([87, 81, 80, 89, 90, 82], 84.5), ([80, 81, 82, 88, 89, 90], 85), ([3], 3),
      ([0.1, 0.2], 0.15),
    ] as [([Number], Number)]
  )
  func median(scores: [Number], expected: Number) {
    #expect(Baseline.median(of: scores) == expected)
    #expect(Baseline.median(of: scores.reversed()) == expected)
  }

  @Test("The mean is right to the digits of a binary number")
  func mean() throws {
    #expect(Baseline.mean(of: [7, 5, 9]) == 7)
    let mean = try #require(Baseline.mean(of: [0.1, 0.2, 0.3]))
    #expect((mean - 0.2).magnitude < 1e-16)
  }

  @Test("No scores have no median and no mean")
  func empty() {
    #expect(Baseline.median(of: []) == nil)
    #expect(Baseline.mean(of: []) == nil)
  }

  @Test("Adding to every score adds to the median, in any order", arguments: 1...20)
  func shift(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let scores = (0...numbers.next(below: 9)).compactMap { _ in
      Number(exactly: numbers.next(below: 100))
    }
    let shifted = scores.compactMap { $0.adding(10) }
    #expect(Baseline.median(of: shifted) == Baseline.median(of: scores)?.adding(10))
  }
}
