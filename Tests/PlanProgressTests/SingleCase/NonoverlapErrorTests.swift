import PlanModel
import PlanProgress
import Testing

@Suite("Errors of the non-overlap of all pairs")
struct NonoverlapErrorTests {
  @Test("SV-028: three errors and Newcombe's interval agree with SingleCaseES")
  func published() throws {
    let comparison = try PublishedPhases.parker.compared()
    let methods: [NonoverlapErrorMethod] = [.unbiased, .hanley, .noDifference]
    let errors = try methods.map { try comparison.standardErrorOfNonoverlap(by: $0) }
    let expected = [0.0690065559, 0.0773918534, 0.1666666667]
    #expect(zip(errors, expected).allSatisfy { ($0 - $1).magnitude < 1e-9 })
    let size = try comparison.effectSize(by: .nonoverlapOfAllPairs)
    let interval = try #require(size.interval)
    #expect(size.standardError == errors[0])
    #expect(size.confidence == 0.95)
    #expect((interval.lowerBound - 0.59731936).magnitude < 1e-9)
    #expect((interval.upperBound - 0.9859976894).magnitude < 1e-9)
  }

  @Test("Tau has twice the error and an interval that is stretched alike")
  func tau() throws {
    let comparison = try PublishedPhases.parker.compared()
    let share = try comparison.effectSize(by: .nonoverlapOfAllPairs, confidence: 0.9)
    let tau = try comparison.effectSize(by: .tau, confidence: 0.9)
    let interval = try #require(share.interval)
    #expect(tau.standardError == share.standardError.map { 2 * $0 })
    #expect(tau.interval == 2 * interval.lowerBound - 1...2 * interval.upperBound - 1)
  }

  @Test("Without any overlap the error is not zero and the interval reaches 1")
  func noOverlap() throws {
    let comparison = try PhaseComparison(before: [1, 2, 3], after: [7, 8, 9])
    let size = try comparison.effectSize(by: .nonoverlapOfAllPairs)
    let error = try #require(size.standardError)
    let interval = try #require(size.interval)
    #expect(error > 0)
    #expect(interval.upperBound == 1)
    #expect(interval.lowerBound > 0.2 && interval.lowerBound < 0.7)
  }

  @Test("An unknown method has a reason, and a level out of its range no interval")
  func refusals() throws {
    let comparison = try PublishedPhases.parker.compared()
    #expect(throws: CannotJudgeReason.methodUnknown) {
      try comparison.standardErrorOfNonoverlap(
        by: NonoverlapErrorMethod(rawValue: "vendor.moon")
      )
    }
    for level in [0, 1, -0.5, 1.5, .nan, .infinity] {
      let size = try comparison.effectSize(by: .nonoverlapOfAllPairs, confidence: level)
      #expect(size.interval == nil && size.confidence == nil)
    }
  }

  @Test("A higher confidence gives a wider interval, which holds the share")
  func widths() throws {
    let comparison = try PublishedPhases.bob.compared()
    let levels = [0.5, 0.8, 0.9, 0.95, 0.99]
    let intervals = try levels.compactMap {
      try comparison.effectSize(by: .nonoverlapOfAllPairs, confidence: $0).interval
    }
    #expect(intervals.count == levels.count)
    #expect(intervals.allSatisfy { $0.contains(0.9) })
    let nested = zip(intervals, intervals.dropFirst()).allSatisfy {
      $1.lowerBound < $0.lowerBound && $1.upperBound > $0.upperBound
    }
    #expect(nested)
  }
}
