import PlanModel
import PlanProgress
import Testing

@Suite("Words about two phases")
struct PhaseReviewTests {
  private func review(
    _ values: [Number?],
    after weeks: Int,
    name: String? = "small group",
    _ change: (inout Target) -> Void = { _ in }
  ) throws -> PhaseReview {
    let target = Cases.target(.rate(40, .wordsPerMinute)).with {
      $0.measure = Measure(unit: .wordsPerMinute)
      change(&$0)
    }
    let began = PhaseChange(on: Cases.day(ofWeek: weeks), reason: .provision, name: name)
    return try TargetPhases(
      of: target,
      readings: Cases.weekly(values),
      changes: [began],
      asOf: "2027-07-20"
    ).lastReview()
  }

  @Test("The words give days, counts, the share with its interval, and the cautions")
  func whole() throws {
    let review = try review(
      [20, 20, 26, 25, 22, 23, 28, 25, 24, 27, 30, 30, 29],
      after: 7
    )
    #expect(
      review.statement == """
        On 26 October 2026 the phase "small group" began and the provision changed. \
        After: 7 values from 26 October 2026 to 7 December 2026, the middle one 28 words a \
        minute. Before: 6 values from 14 September 2026 to 19 October 2026, the middle one \
        22.5 words a minute. In about 9 in 10 comparisons of a value after with a value \
        before, the one after is higher, counting equal values as half (NAP 0.92, 95% \
        interval 0.6 to 0.99). Before, values already rose by about 0.6 a week; measured \
        from that line drawn on, the one after is higher in about 6 in 10 comparisons. This \
        compares two phases only, so other causes are possible. Values of neighbouring \
        weeks lean on each other, so the true interval is wider. First look at whether the \
        provision was given as planned. More values in each phase would say more.
        """
    )
  }

  @Test("Less is better: the words say lower, and few values are said to be few")
  func decrease() throws {
    let review = try review([12, 14, 9, 10, 10, 6, 4, 5, 3, 4], after: 5, name: nil) {
      $0.measure = Measure(unit: .times).with { $0.direction = .decrease }
      $0.criterion = nil
    }
    let statement = review.statement
    #expect(statement.contains("On 12 October 2026 the provision changed."))
    #expect(statement.contains("In about 9 in 10 comparisons"))
    #expect(statement.contains("the one after is lower"))
    #expect(statement.contains("already fell by about 1"))
    #expect(statement.contains("fewer than five values"))
  }

  @Test(
    "A share is said in tenths, and never more than it is",
    arguments: [
      ([4, 4, 4, 9, 9, 9], "In all comparisons of"),
      ([9, 9, 9, 4, 4, 4], "In none of the comparisons of"),
      ([4, 4, 4, 4, 4, 4], "In 5 in 10 comparisons of"),
      ([4, 4, 9, 9, 9, 9], "In about 8 in 10 comparisons of"),
    ] as [([Number?], String)]
  )
  func shares(values: [Number?], expected: String) throws {
    let statement = try review(values, after: 4).statement
    #expect(statement.contains(expected))
  }

  @Test("A share short of all is not called all, and one above none not none")
  func nearly() throws {
    var values = [Number?](repeating: 1, count: 6) + [Number?](repeating: 2, count: 6)
    values[0] = 2
    let most = try review(values, after: 7).statement
    #expect(most.contains("In about 9 in 10 comparisons of"))
    values = [5, 1, 1, 1, 1, 1, 1] + [Number?](repeating: 6, count: 6) + [4]
    let nearlyAll = try review(values, after: 8).statement
    #expect(nearlyAll.contains("In more than 9 in 10 comparisons of"))
    let nearlyNone = try review(values, after: 8) {
      $0.measure?.direction = .decrease
    }.statement
    #expect(nearlyNone.contains("In fewer than 1 in 10 comparisons of"))
  }

  @Test("The words hold no verdict, no cause and no word for a size")
  func honesty() throws {
    let statement = try review([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], after: 6).statement
    let forbidden = [
      "effective", "strong", "weak", "medium", "because", "caused", "will not", "fail",
      "significant", "works",
    ]
    #expect(!forbidden.contains { statement.lowercased().contains($0) })
  }

  @Test("Printing or dumping phases shows nothing of the pupil")
  func printing() throws {
    let review = try review([20, 20, 26, 25, 22, 23, 28, 25], after: 4)
    let results: [any ContentFree] = [
      review, review.before, review.before.values[0], review.comparison,
      try review.comparison.effectSize(by: .nonoverlapOfAllPairs),
      try review.comparison.baselineCorrection(), try review.comparison.dualCriterion(),
    ]
    var printed = ""
    for result in results {
      dump(result, to: &printed)
      print(result, "\(result)", result.debugDescription, to: &printed)
    }
    #expect(!printed.contains { $0.isNumber && $0 != "0" })
    #expect(!printed.contains("small group"))
  }
}
