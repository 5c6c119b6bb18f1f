import PlanModel
import PlanProgress
import Testing

@Suite("Correcting a decision")
struct CorrectingTests {
  static func answered(
    _ outcome: DecisionOutcome = .accepted
  ) throws(OversightError) -> Oversight {
    var oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    try oversight.decide(OversightCases.decision(outcome), after: view)
    return oversight
  }

  @Test("A correction is a new decision, and the earlier one stays as it was")
  func correction() throws {
    var oversight = try Self.answered()
    let first = oversight.plan.decisions[0]
    let correction = OversightCases.decision(.overridden, id: "d-2")
      .with { $0.supersedes = "d-1" }
    try oversight.decide(correction, after: oversight.shown())
    #expect(oversight.plan.decisions.count == 2)
    #expect(oversight.plan.decisions[0] == first)
    #expect(oversight.plan.proposals[0].status == .overridden)
    #expect(oversight.faults == [])
  }

  @Test("An answered proposal is not answered again as if nothing had been")
  func answeredTwice() throws {
    let oversight = try Self.answered()
    let view = try oversight.shown()
    let found = oversight.refusal { (copy) throws(OversightError) in
      try copy.decide(OversightCases.decision(.overridden, id: "d-2"), after: view)
    }
    #expect(found == .alreadyAnswered)
  }

  @Test("A proposal that waits for later is answered without a correction")
  func deferred() throws {
    var oversight = try Self.answered(.deferred)
    let view = try oversight.shown()
    try oversight.decide(OversightCases.decision(.accepted, id: "d-2"), after: view)
    #expect(oversight.plan.proposals[0].status == .accepted)
    #expect(oversight.faults == [])
  }

  @Test(
    "A decision is not made again under its own identifier, without a reason, or twice",
    arguments: [
      Edit(.repeatedIdentifier) { $0.id = "d-1" },
      Edit(.reasonMissing) { $0.reason = " " },
      Edit(.unknownDecision) { $0.supersedes = "d-2" },
      Edit(.notAPerson) { $0.decidedBy = "model" },
    ] as [Edit<Decision, OversightError.Code>]
  )
  func refused(
    edit: Edit<Decision, OversightError.Code>
  ) throws {
    let oversight = try Self.answered()
    let view = try oversight.shown()
    let correction = OversightCases.decision(.accepted, id: "d-2").with {
      $0.supersedes = "d-1"
      edit.change(&$0)
    }
    let found = oversight.refusal { (copy) throws(OversightError) in
      try copy.decide(correction, after: view)
    }
    #expect(found == edit.expected)
  }

  @Test("Only the newest decision is corrected, and only by one about the same")
  func newest() throws {
    var oversight = try Self.answered()
    let correction = OversightCases.decision(.overridden, id: "d-2")
      .with { $0.supersedes = "d-1" }
    try oversight.decide(correction, after: oversight.shown())
    let again = OversightCases.decision(.deferred, id: "d-3")
      .with { $0.supersedes = "d-1" }
    let about = OversightCases.decision(.keep, id: "d-3").with { $0.supersedes = "d-2" }
    let view = try oversight.shown()
    let codes = [again, about].map { decision in
      oversight.refusal { (copy) throws(OversightError) in
        try copy.decide(decision, after: view)
      }
    }
    #expect(codes == [.alreadySuperseded, .supersedesAnother])
  }
}
