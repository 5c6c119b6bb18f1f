import PlanModel
import PlanProgress
import Testing

@Suite("Answers per method")
struct MethodFeedbackTests {
  /// A plan whose proposals of one rule were answered so.
  static func plan(_ answers: [DecisionOutcome?]) throws(OversightError) -> LearningPlan {
    var oversight = OversightCases.oversight()
    try oversight.take(OversightCases.signal())
    for (place, answer) in answers.enumerated() {
      let id = Proposal.ID("q-\(place)") ?? .blank
      try oversight.propose(OversightCases.proposal(id))
      guard let answer else { continue }
      let decision = OversightCases.decision(
        answer,
        id: Decision.ID("d-\(place)") ?? .blank
      )
      let view = try oversight.shown(id)
      try oversight.decide(decision.with { $0.proposal = id }, after: view)
    }
    return oversight.plan
  }

  @Test(
    "A rule that is overridden in more than half of enough answers should be reviewed",
    arguments: [
      (3, 2, true), (2, 2, false), (2, 3, false), (1, 0, false), (5, 0, true),
    ]
  )
  func review(overridden: Int, accepted: Int, isReviewed: Bool) throws {
    let plan = try Self.plan(
      Array(repeating: .overridden, count: overridden)
        + Array(repeating: .accepted, count: accepted) + [.deferred, nil, nil]
    )
    let counts = MethodFeedback.counts(in: [plan])
    let feedback = try #require(counts.first)
    #expect(counts.count == 1)
    #expect(feedback.method == "fourPointRule/1.0")
    #expect(feedback.answered == overridden + accepted)
    #expect(feedback.deferred == 1 && feedback.open == 2)
    #expect(feedback.shouldBeReviewed() == isReviewed)
    #expect(feedback.text.contains("should be reviewed") == isReviewed)
  }

  @Test("Waiting and later are no answers, so they speak for no rule and against none")
  func noAnswers() throws {
    let plan = try Self.plan([nil, nil, .deferred, .deferred, nil, nil])
    let feedback = try #require(MethodFeedback.counts(in: [plan]).first)
    #expect(feedback.answered == 0 && !feedback.shouldBeReviewed(atLeast: 0))
  }

  @Test("Plans add up, and a corrected decision no longer counts")
  func sums() throws {
    let plan = try Self.plan([.overridden, .accepted])
    var oversight = OversightCases.oversight(of: plan)
    let correction = OversightCases.decision(.accepted, id: "d-9").with {
      $0.proposal = "q-0"
      $0.supersedes = "d-0"
    }
    try oversight.decide(correction, after: oversight.shown("q-0"))
    let counts = MethodFeedback.counts(in: [plan, oversight.plan])
    #expect(counts.map(\.overridden) == [1])
    #expect(counts.map(\.accepted) == [3])
  }

  @Test("Whoever decides, the counts are the same and hold nobody")
  func nobody() throws {
    let plan = try Self.plan([.overridden, .accepted, .overridden])
    let other = plan.with {
      for index in $0.decisions.indices { $0.decisions[index].decidedBy = "senco" }
    }
    let counts = MethodFeedback.counts(in: [plan])
    #expect(MethodFeedback.counts(in: [other]) == counts)
    var printed = ""
    dump(counts, to: &printed)
    #expect(!printed.contains("teacher"))
  }

  @Test("Suggestions of people are not counted")
  func people() throws {
    var oversight = OversightCases.oversight()
    try oversight.take(OversightCases.signal())
    try oversight.propose(OversightCases.proposal().with { $0.producedBy = "pupil" })
    #expect(MethodFeedback.counts(in: [oversight.plan]) == [])
  }
}
