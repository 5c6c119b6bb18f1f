import PlanModel
import PlanProgress
import PlanRules
import Testing

@Suite("Text of oversight")
struct OversightTextTests {
  /// A digest that is the same for everything, since no test here changes the evidence.
  struct OneDigest: RecordDigesting {
    func digest(of record: some PlanRecord) -> String { "0" }
  }

  static func oversight() -> Oversight {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.contributors = [
        Contributor(id: "teacher", role: .classTeacher),
        Contributor(id: "model", role: .software),
      ]
      $0.targets = [Target(id: "t-1")]
      $0.readings = [
        Reading(id: "m-1", target: "t-1", on: "2026-09-14", value: 44),
        Reading(id: "m-2", target: "t-1", on: "2026-09-21", value: 43),
      ]
    }
    return Oversight(of: plan, digesting: OneDigest(), screen: SignalWording.english)
  }

  static func signal(_ text: String) -> Signal {
    Signal(id: "s-1", method: "model/1.0", target: "t-1").with {
      $0.readings = ["m-1", "m-2"]
      $0.adequacy = .provisional
      $0.isAIAssisted = true
      $0.text = text
    }
  }

  static func refusal(
    _ step: (inout Oversight) throws(OversightError) -> Void
  ) -> OversightError? {
    var oversight = oversight()
    do throws(OversightError) {
      try step(&oversight)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "SV-053: a signal of software is kept or refused by its words",
    arguments: [
      ("The last four scores are below the aimline.", true),
      ("The pupil probably has dyslexia.", false),
      ("Slope 1.0 per week (90% CI 0.70 to 1.30) against 1.5 needed.", true),
      ("Typing pattern indicates ADHD.", false),
      ("Consider checking attendance and whether sessions took place.", true),
    ]
  )
  func vector(text: String, isAllowed: Bool) {
    let error = Self.refusal { (copy) throws(OversightError) in
      try copy.take(Self.signal(text))
    }
    #expect(error?.code == (isAllowed ? nil : .wordingRefused))
  }

  @Test("A program's suggestion is read too, and a person's is not")
  func suggestions() {
    let proposal = Proposal(id: "q-1", action: .discuss, target: "t-1").with {
      $0.reason = "The pupil will not reach the goal."
    }
    let codes = ["model", "teacher"].map { (maker: Contributor.ID) in
      Self.refusal { (copy) throws(OversightError) in
        try copy.propose(proposal.with { $0.producedBy = maker })
      }?.code
    }
    #expect(codes == [.wordingRefused, nil])
  }

  @Test("What the library itself says of evidence and answers is allowed")
  func ownText() throws {
    var oversight = Self.oversight()
    try oversight.take(Self.signal("2 readings."))
    var texts: [String] = []
    let outcomes: [DecisionOutcome] = [.accepted, .overridden, .deferred]
    for (place, outcome) in outcomes.enumerated() {
      let id = Proposal.ID("q-\(place)") ?? .blank
      let proposal = Proposal(id: id, action: .discuss, target: "t-1").with {
        $0.signals = ["s-1"]
        $0.producedBy = "model"
      }
      try oversight.propose(proposal)
      let now: Instant = "2026-09-28T09:00:00Z"
      let view = try oversight.show(evidenceFor: id, to: "teacher", at: now)
      texts.append(view.text)
      texts += MethodFeedback.counts(in: [oversight.plan]).map(\.text)
      let decision = Decision(
        id: Decision.ID("d-\(place)") ?? .blank,
        outcome: outcome,
        decidedBy: "teacher",
        proposal: id
      )
      try oversight.decide(
        decision.with {
          $0.on = "2026-09-28"
          $0.nextOn = outcome == .deferred ? "2026-10-05" : nil
          $0.reason = "A reason"
        },
        after: view
      )
    }
    let earlier = oversight.plan.with { $0.decisions[0].reason = "Another" }
    let broken = oversight.plan.with {
      $0.decisions = []
      $0.contributors = []
    }
    let faults =
      oversight.verify(against: earlier)
      + Oversight(of: broken, digesting: OneDigest(), screen: SignalWording.english)
      .verify(against: earlier)
    texts += faults.map(\.description)
    #expect(faults.count > 4)
    #expect(texts.filter { $0.isEmpty || !SignalText($0).isAllowed } == [])
  }
}
