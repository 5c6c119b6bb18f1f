import PlanModel
import PlanProgress
import Testing

@Suite("Deciding")
struct DecidingTests {
  // MARK: What is kept

  @Test("A decision keeps who decided, why, and exactly what they saw")
  func accepted() throws {
    var oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    try oversight.decide(OversightCases.decision(.overridden), after: view)
    let decision = try #require(oversight.plan.decisions.first)
    #expect(oversight.plan.proposals[0].status == .overridden)
    #expect(decision.decidedBy == "teacher")
    #expect(decision.target == "t")
    #expect(decision.seenAt == OversightCases.now)
    #expect(decision.seenDigest == view.digest)
    #expect(decision.seen.count == 15)
    #expect(decision.seen.prefix(2) == ["deliveredSessions/ds-1", "proposals/q-1"])
    #expect(decision.seen.suffix(2) == ["targets/t", "voices/v-1"])
    #expect(oversight.faults == [])
  }

  @Test("Accepting applies nothing by itself")
  func noAutomaticChange() throws {
    var oversight = try OversightCases.waiting()
    let before = oversight.plan
    try oversight.decide(OversightCases.decision(.accepted), after: oversight.shown())
    let after = oversight.plan.with {
      $0.decisions = []
      $0.proposals = before.proposals
    }
    #expect(after == before)
  }

  @Test("What the person hands in is changed, and nothing else")
  func handedInChange() throws {
    var oversight = try OversightCases.waiting()
    let decision = OversightCases.decision(.accepted)
      .with { $0.changes = "Strategy B in place of A" }
    let before = oversight.plan
    try oversight.decide(decision, after: oversight.shown()) {
      $0.targets[0].strategies = ["b"]
    }
    #expect(oversight.plan.targets[0].strategies == ["b"])
    #expect(oversight.plan.targets[1] == before.targets[1])
    #expect(oversight.plan.readings == before.readings)
  }

  @Test("Nothing is answered by waiting")
  func silence() throws {
    let oversight = try OversightCases.waiting()
    var later = OversightCases.oversight(of: oversight.plan)
    _ = try later.show(evidenceFor: "q-1", to: "senco", at: "2031-01-01T00:00:00Z")
    _ = later.verify(against: oversight.plan)
    try later.take(OversightCases.signal("s-2"))
    #expect(later.plan.proposals.map(\.status) == [.proposed])
    #expect(later.plan.decisions == [])
  }

  // MARK: Who decides

  @Test(
    "Only a person of the plan who takes part on the day decides",
    arguments: [
      ("model", .notAPerson), ("program", .notAPerson), ("nobody", .unknownPerson),
      ("former", .notTakingPart), ("future", .notTakingPart),
    ] as [(Contributor.ID, OversightError.Code)]
  )
  func deciders(person: Contributor.ID, code: OversightError.Code) throws {
    let oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    for outcome: DecisionOutcome in [.accepted, .overridden, .deferred, .keep, .stop] {
      let decision = OversightCases.decision(outcome, by: person)
      let found = oversight.refusal { (copy) throws(OversightError) in
        try copy.decide(decision, after: view)
      }
      #expect(found == code, "\(outcome)")
    }
    let shown = oversight.refusal { (copy) throws(OversightError) in
      _ = try copy.shown(to: person)
    }
    #expect(shown == code)
  }

  @Test(
    "The pupil and the family decide like anyone else",
    arguments: ["pupil", "parent"]
  )
  func family(person: Contributor.ID) throws {
    var oversight = try OversightCases.waiting()
    let view = try oversight.shown(to: person)
    try oversight.decide(OversightCases.decision(.accepted, by: person), after: view)
    #expect(oversight.plan.decisions[0].decidedBy == person)
  }

  @Test("An identifier listed as software anywhere is software")
  func twoRoles() throws {
    var plan = try OversightCases.waiting().plan
    plan.contributors.append(Contributor(id: "model", role: .classTeacher))
    let oversight = OversightCases.oversight(of: plan)
    let found = oversight.refusal { (copy) throws(OversightError) in
      _ = try copy.shown(to: "model")
    }
    #expect(found == .notAPerson)
  }

  // MARK: What a decision needs

  @Test(
    "A decision that lacks something is refused and changes nothing",
    arguments: [
      Attempt(.overridden, .reasonMissing) { $0.reason = nil },
      Attempt(.overridden, .reasonMissing) { $0.reason = "\u{200B} \u{A0}" },
      Attempt(.keep, .reasonMissing) { $0.reason = "" },
      Attempt(.stop, .reasonMissing) { $0.reason = nil },
      Attempt(.accepted, .dayMissing) { $0.on = nil },
      Attempt(.deferred, .nextDayMissing) { $0.nextOn = nil },
      Attempt(.keep, .nextDayMissing) { $0.nextOn = nil },
      Attempt(.change, .nextDayMissing) { $0.nextOn = nil },
      Attempt(.meet, .nextDayMissing) { $0.nextOn = nil },
      Attempt(.replace, .nextDayMissing) { $0.nextOn = nil },
      Attempt(.stop, .nextDayMissing) { $0.nextOn = nil },
      Attempt(.meet, .nextDayNotLater) { $0.nextOn = $0.on },
      Attempt(.accepted, .proposalMissing) { $0.proposal = nil },
      Attempt(.keep, .proposalNotAnswered) { $0.proposal = "q-1" },
      Attempt("approved", .outcomeUnknown) { $0.proposal = "q-1" },
      Attempt(.accepted, .otherSubject) { $0.proposal = "q-2" },
      Attempt(.accepted, .otherSubject) { $0.target = "t-2" },
      Attempt(.keep, .otherSubject) { $0.target = "t-2" },
      Attempt(.keep, .unknownTarget) { $0.target = "t-3" },
      Attempt(.accepted, .decidedBeforeShown) { $0.on = "2026-11-18" },
      Attempt(.accepted, .decidedBeforeShown) { $0.at = "2026-11-20T08:59:59Z" },
      Attempt(.accepted, .unknownDecision) { $0.supersedes = "d-9" },
    ]
  )
  func lacking(attempt: Attempt) throws {
    let oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    let found = oversight.refusal { (copy) throws(OversightError) in
      try copy.decide(attempt.decision, after: view)
    }
    #expect(found == attempt.code)
  }

  @Test(
    "Each outcome is recorded where it has what it needs",
    arguments: [
      .accepted, .overridden, .deferred, .keep, .change, .meet, .replace, .stop,
    ] as [DecisionOutcome]
  )
  func complete(outcome: DecisionOutcome) throws {
    var oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    try oversight.decide(OversightCases.decision(outcome), after: view)
    #expect(oversight.plan.decisions.map(\.outcome) == [outcome])
    #expect(oversight.faults == [])
  }

  @Test("A review of a target leaves its proposals open")
  func review() throws {
    var oversight = try OversightCases.waiting()
    let now = OversightCases.now
    let view = try oversight.show(evidenceAbout: "t", to: "teacher", at: now)
    try oversight.decide(OversightCases.decision(.change), after: view)
    #expect(oversight.plan.proposals[0].status == .proposed)
  }

  struct Attempt: Sendable, CustomTestStringConvertible {
    let decision: Decision
    let code: OversightError.Code

    init(
      _ outcome: DecisionOutcome,
      _ code: OversightError.Code,
      _ change: (inout Decision) -> Void
    ) {
      decision = OversightCases.decision(outcome).with(change)
      self.code = code
    }

    var testDescription: String { "\(decision.outcome): \(code.rawValue)" }
  }
}
