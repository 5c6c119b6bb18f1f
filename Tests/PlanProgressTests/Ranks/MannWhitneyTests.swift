import PlanProgress
import Testing

@Suite("Mann-Whitney's U")
struct MannWhitneyTests {
  @Test("The count of pairs agrees with SciPy")
  func independent() throws {
    let before: [Double] = [8, 8, 1, 1, 2, 4, 7]
    let after: [Double] = [7, 11, 6, 11, 8, 9, 5, 8, 10]
    let comparison = try #require(MannWhitney(before, after))
    #expect(comparison.statistic == 52.5)
    #expect(comparison.pairs == 63)
    #expect(comparison.share == 52.5 / 63)
  }

  @Test("The count is that of all pairs, in any order and either way", arguments: 1...60)
  func laws(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let before: [Double] = (0...numbers.next(below: 30)).map { _ in
      Double(numbers.next(below: 12))
    }
    let after: [Double] = (0...numbers.next(below: 30)).map { _ in
      Double(numbers.next(below: 12) + 2)
    }
    let comparison = try #require(MannWhitney(before, after))
    var count = 0.0
    for one in before {
      for other in after { count += other > one ? 1 : other == one ? 0.5 : 0 }
    }
    #expect(comparison.statistic == count)
    #expect(comparison.pairs == before.count * after.count)
    #expect(MannWhitney(before.reversed(), after.reversed()) == comparison)
    let back = try #require(MannWhitney(after, before))
    #expect(back.statistic + count == Double(comparison.pairs))
    let negated = try #require(MannWhitney(before.map { -$0 }, after.map { -$0 }))
    #expect(negated == back)
  }

  @Test("Values that can't be compared have no result")
  func refusals() {
    #expect(MannWhitney([], [1]) == nil)
    #expect(MannWhitney([1], []) == nil)
    #expect(MannWhitney([1], [.nan]) == nil)
    #expect(MannWhitney([-.infinity], [1]) == nil)
    let many = [Double](repeating: 1, count: MannWhitney.maximumCount + 1)
    #expect(MannWhitney(many, [1]) == nil)
    #expect(MannWhitney([-1e308], [1e308])?.share == 1)
  }
}
