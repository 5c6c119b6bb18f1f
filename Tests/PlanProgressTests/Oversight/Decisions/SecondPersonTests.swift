import PlanModel
import PlanProgress
import Testing

@Suite("Two people where software asks for less")
struct SecondPersonTests {
  static func refusal(
    _ oversight: Oversight,
    _ second: Contributor.ID?,
    shownTo viewer: Contributor.ID?,
    reason: String? = "Agreed at the meeting",
    _ change: (inout LearningPlan) -> Void = { _ in }
  ) throws(OversightError) -> OversightError.Code? {
    let view = try oversight.shown()
    var secondView: EvidenceView?
    if let viewer { secondView = try oversight.shown(to: viewer) }
    let decision = OversightCases.decision(.accepted).with {
      $0.reason = reason
      $0.confirmedBy = second
      $0.changes = "A smaller step"
    }
    return oversight.refusal { [secondView] (copy) throws(OversightError) in
      try copy.decide(
        decision,
        after: view,
        confirmedAfter: secondView,
        changing: change
      )
    }
  }

  @Test(
    "E12: asking for less on the word of software needs a second person who saw the same",
    arguments: [
      (nil, nil, .secondPersonMissing),
      ("teacher", "teacher", .secondPersonIsTheFirst),
      ("model", nil, .notAPerson),
      ("nobody", nil, .unknownPerson),
      ("former", nil, .notTakingPart),
      ("senco", nil, .secondViewMissing),
      ("senco", "parent", .otherPerson),
      ("senco", "senco", nil),
      (nil, "parent", nil),
    ] as [(Contributor.ID?, Contributor.ID?, OversightError.Code?)]
  )
  func second(
    person: Contributor.ID?,
    viewer: Contributor.ID?,
    code: OversightError.Code?
  ) throws {
    let oversight = try OversightCases.waiting(.considerChangingTarget)
    #expect(try Self.refusal(oversight, person, shownTo: viewer) == code)
  }

  @Test("Two people without a reason are not enough")
  func reason() throws {
    let oversight = try OversightCases.waiting(.considerChangingTarget)
    let found = try Self.refusal(oversight, "senco", shownTo: "senco", reason: nil)
    #expect(found == .reasonMissing)
  }

  @Test("The second person is kept with the decision")
  func kept() throws {
    var oversight = try OversightCases.waiting(.considerChangingTarget)
    let view = try oversight.shown()
    try oversight.decide(
      OversightCases.decision(.accepted),
      after: view,
      confirmedAfter: oversight.shown(to: "senco")
    )
    #expect(oversight.plan.decisions[0].confirmedBy == "senco")
    #expect(oversight.faults == [])
  }

  @Test(
    "Asking for less is found in the change itself, whatever the proposal is called",
    arguments: [
      Edit(true) { $0.targets[0].criterion = .rate(60, .wordsPerMinute) },
      Edit(true) { $0.targets[0].due = "2027-03-22" },
      Edit(true) { $0.targets[0].lifecycle = .cancelled },
      Edit(true) { $0.targets.removeFirst() },
      Edit(true) { $0.targets[0].baseline?.value = 50 },
      Edit(true) { $0.targets[0].criterion = .occasions(1, of: 10) },
      Edit(true) { $0.targets[0].goal = 40 },
      Edit(true) { $0.targets[1].goal = 40 },
      Edit(false) { $0.targets[0].criterion = .rate(80, .wordsPerMinute) },
      Edit(false) { $0.targets[0].due = "2027-01-11" },
      Edit(false) { $0.targets[0].text = "In other words" },
      Edit(false) { $0.targets[0].strategies = ["b"] },
    ] as [Edit<LearningPlan, Bool>]
  )
  func change(edit: Edit<LearningPlan, Bool>) throws {
    let oversight = try OversightCases.waiting()
    let found = try Self.refusal(oversight, nil, shownTo: nil, edit.change)
    #expect(found == (edit.expected ? .secondPersonMissing : nil))
  }

  @Test(
    "A review does not ease a target around what software proposed for it",
    arguments: [
      (.change, .considerChangingTarget, "t", nil, true),
      (.replace, .considerChangingTarget, "t", nil, true),
      (.stop, .considerChangingTarget, nil, nil, true),
      (.change, .considerChangingTarget, "t", .overridden, true),
      (.change, .considerChangingTarget, "t", .deferred, true),
      (.change, .considerChangingTarget, "t", .accepted, false),
      (.change, .considerChangingTarget, "t-2", nil, false),
      (.change, .switchStrategy, "t", nil, false),
    ] as [(DecisionOutcome, ProposedAction, Target.ID?, DecisionOutcome?, Bool)]
  )
  func review(
    outcome: DecisionOutcome,
    action: ProposedAction,
    target: Target.ID?,
    answer: DecisionOutcome?,
    needsSecond: Bool
  ) throws {
    var oversight = OversightCases.oversight()
    try oversight.take(OversightCases.signal())
    try oversight.propose(
      OversightCases.proposal("q-1", action).with { $0.target = target }
    )
    if let answer {
      try oversight.decide(
        OversightCases.decision(answer, id: "d-0").with {
          $0.target = target
          $0.nextOn = "2026-12-04"
        },
        after: oversight.shown(),
        confirmedAfter: oversight.shown(to: "senco")
      )
    }
    #expect(
      try Self.easing(oversight, outcome) == (needsSecond ? .secondPersonMissing : nil)
    )
    #expect(try Self.easing(oversight, outcome, shownTo: "senco") == nil)
    #expect(try Self.easing(oversight, outcome, to: 80) == nil)
  }

  /// Tries to end a review of the target with another criterion.
  static func easing(
    _ oversight: Oversight,
    _ outcome: DecisionOutcome,
    to value: Number = 60,
    shownTo second: Contributor.ID? = nil
  ) throws(OversightError) -> OversightError.Code? {
    func shown(_ person: Contributor.ID) throws(OversightError) -> EvidenceView {
      try oversight.show(evidenceAbout: "t", to: person, at: OversightCases.now)
    }
    let view = try shown("teacher")
    var secondView: EvidenceView?
    if let second { secondView = try shown(second) }
    let decision = OversightCases.decision(outcome).with { $0.changes = "Another step" }
    return oversight.refusal { [secondView] (copy) throws(OversightError) in
      try copy.decide(decision, after: view, confirmedAfter: secondView) {
        $0.targets[0].criterion = .rate(value, .wordsPerMinute)
      }
    }
  }

  @Test("A person's own proposal needs no second person, unless a model stands behind it")
  func people() throws {
    var oversight = OversightCases.oversight()
    let proposal = OversightCases.proposal("q-1", .considerChangingTarget)
      .with { $0.producedBy = "parent" }
    var assisted = oversight
    try oversight.take(OversightCases.signal())
    try oversight.propose(proposal)
    #expect(try Self.refusal(oversight, nil, shownTo: nil) == nil)
    try assisted.take(OversightCases.signal().with { $0.isAIAssisted = true })
    try assisted.propose(proposal)
    #expect(try Self.refusal(assisted, nil, shownTo: nil) == .secondPersonMissing)
  }
}
