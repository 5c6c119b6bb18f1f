import PlanModel
import PlanProgress
import Testing

@Suite("Seeing before deciding")
struct SeenBeforeTests {
  static func refusal(
    _ oversight: Oversight,
    _ decision: Decision,
    _ view: EvidenceView
  ) -> OversightError.Code? {
    oversight.refusal { (copy) throws(OversightError) in
      try copy.decide(decision, after: view)
    }
  }

  @Test("What somebody else saw is no ground for a decision")
  func otherPerson() throws {
    let oversight = try OversightCases.waiting()
    let view = try oversight.shown(to: "senco")
    let found = Self.refusal(oversight, OversightCases.decision(.accepted), view)
    #expect(found == .otherPerson)
  }

  @Test("What was seen of one proposal is no ground for another")
  func otherProposal() throws {
    var oversight = try OversightCases.waiting()
    try oversight.propose(OversightCases.proposal("q-2"))
    let view = try oversight.shown("q-2")
    let found = Self.refusal(oversight, OversightCases.decision(.accepted), view)
    #expect(found == .otherSubject)
  }

  @Test("Evidence of one pupil decides nothing for another")
  func otherPlan() throws {
    let oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    let otherPlan = LearningPlan(id: "plan-2", pupil: "p-2")
    let otherPupil = LearningPlan(id: "plan-1", pupil: "p-2")
    for blank in [otherPlan, otherPupil] {
      let plan = oversight.plan.with {
        $0.id = blank.id
        $0.pupil = blank.pupil
      }
      let other = OversightCases.oversight(of: plan)
      let found = Self.refusal(other, OversightCases.decision(.accepted), view)
      #expect(found == .otherPlan)
    }
  }

  @Test(
    "What is accepted must still be what was shown",
    arguments: [
      { $0.readings[3].value = 99 },
      { $0.readings.append(Cases.reading(11, 60)) },
      { $0.readings.removeLast() },
      { $0.targets[0].goal = 50 },
      { $0.deliveredSessions[0].status = .cancelled },
      { $0.voices[0].text = "I do not like it" },
      { $0.signals[0].value = 7 },
      { $0.proposals[0].toStrategy = "b" },
      { $0.readings[0].unknownMembers["example.org/x"] = "1" },
    ] as [@Sendable (inout LearningPlan) -> Void]
  )
  func evidenceChanged(change: @Sendable (inout LearningPlan) -> Void) throws {
    let oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    var changed = OversightCases.oversight(of: oversight.plan.with(change))
    let decision = OversightCases.decision(.accepted)
    let found = Self.refusal(changed, decision, view)
    #expect(found == .evidenceChanged)
    let again = try changed.shown()
    try changed.decide(decision, after: again)
    #expect(changed.plan.proposals[0].status == .accepted)
  }

  @Test(
    "Changes beside the evidence ask nobody to look again",
    arguments: [
      { $0.title = "Autumn" },
      { $0.contributors[0].name = "Made-up name" },
      { $0.readings.reverse() },
      { $0.targets.swapAt(0, 1) },
      { $0.readings.append(Reading(id: "x", target: "t-2", on: "2026-11-01")) },
    ] as [@Sendable (inout LearningPlan) -> Void]
  )
  func evidenceSame(change: @Sendable (inout LearningPlan) -> Void) throws {
    let oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    let changed = OversightCases.oversight(of: oversight.plan.with(change))
    #expect(Self.refusal(changed, OversightCases.decision(.accepted), view) == nil)
  }

  @Test("An override keeps what was seen even if more came in meanwhile")
  func overrideKeepsWhatWasSeen() throws {
    let oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    let plan = oversight.plan.with { $0.readings.append(Cases.reading(11, 60)) }
    var later = OversightCases.oversight(of: plan)
    try later.decide(OversightCases.decision(.overridden), after: view)
    #expect(later.plan.decisions[0].seenDigest == view.digest)
    #expect(!later.plan.decisions[0].seen.contains("readings/r-11"))
  }

  @Test("Evidence that can't be written is not shown")
  func noDigest() {
    let oversight = Oversight(
      of: OversightCases.plan,
      digesting: NoDigest(),
      screen: WordScreen()
    )
    let found = oversight.refusal { (copy) throws(OversightError) in
      _ = try copy.show(evidenceAbout: "t", to: "teacher", at: OversightCases.now)
    }
    #expect(found == .digestFailed)
  }

  @Test("People are told how much was shown, of which days, and what made it")
  func text() throws {
    var oversight = OversightCases.oversight()
    try oversight.take(OversightCases.signal().with { $0.isAIAssisted = true })
    try oversight.propose(OversightCases.proposal())
    let view = try oversight.shown()
    #expect(
      view.text == """
        Shown: 10 readings from 14 September 2026 to 16 November 2026, 1 session, \
        1 contribution, 1 signal from software. A learned model took part. A person \
        decides.
        """
    )
  }
}
