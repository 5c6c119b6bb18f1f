import PlanModel
import PlanProgress
import Testing

@Suite("Taking in signals and proposals")
struct SignalTakingTests {
  static func refusal(
    _ change: (inout Signal) -> Void,
    after signals: [Signal] = []
  ) throws(OversightError) -> OversightError.Code? {
    var oversight = OversightCases.oversight()
    for signal in signals { try oversight.take(signal) }
    return oversight.refusal { (copy) throws(OversightError) in
      try copy.take(OversightCases.signal("s-2").with(change))
    }
  }

  @Test("A signal is kept with the digest of its inputs")
  func taken() throws {
    var oversight = OversightCases.oversight()
    try oversight.take(OversightCases.signal())
    #expect(oversight.plan.signals[0].inputDigest?.isEmpty == false)
    #expect(try oversight.inputs(of: "s-1").isSame)
    let later = OversightCases.oversight(
      of: oversight.plan.with { $0.readings[9].value = 70 }
    )
    #expect(try !later.inputs(of: "s-1").isSame)
  }

  @Test(
    "A signal that names no target, reading or method of the plan is refused",
    arguments: [
      Edit(.unknownTarget) { $0.target = nil },
      Edit(.unknownTarget) { $0.target = "t-9" },
      Edit(.unknownReading) { $0.readings.append("r-99") },
      Edit(.inputsMissing) { $0.readings = [] },
      Edit(.adequacyMissing) { $0.adequacy = nil },
      Edit(.methodWithoutVersion) { $0.method = "fourPointRule" },
      Edit(.methodWithoutVersion) { $0.method = "/1.0" },
      Edit(.methodWithoutVersion) { $0.method = "rule/ " },
      Edit(.makerNotSoftware) { $0.producedBy = "teacher" },
      Edit(.unknownPerson) { $0.producedBy = "nobody" },
      Edit(.wordingRefused) { $0.text = "The pupil probably has dyslexia." },
      Edit(.inputsChanged) { $0.inputDigest = "0" },
    ] as [Edit<Signal, OversightError.Code>]
  )
  func refused(edit: Edit<Signal, OversightError.Code>) throws {
    #expect(try Self.refusal(edit.change) == edit.expected)
  }

  @Test("A signal without enough data needs no readings, nor one about delivery")
  func withoutReadings() throws {
    let missing = try Self.refusal {
      $0.readings = []
      $0.adequacy = nil
      $0.status = .dataRequired
    }
    let delivery = try Self.refusal {
      $0.readings = []
      $0.statement = .checkDelivery
    }
    #expect(missing == nil)
    #expect(delivery == nil)
  }

  @Test(
    "The same version of a method says the same of the same inputs on the same day",
    arguments: [
      Edit(.notRepeatable) { $0.statement = .continueAsPlanned },
      Edit(.notRepeatable) { $0.value = 3 },
      Edit(.notRepeatable) { $0.text = "Something else" },
      Edit(.notRepeatable) { $0.isAIAssisted = true },
      Edit(nil) { _ in },
      Edit(nil) { ($0.method, $0.value) = ("fourPointRule/1.1", 3) },
      Edit(.notRepeatable) { ($0.at, $0.value) = ("2026-11-20T15:00:00Z", 3) },
      Edit(nil) { ($0.at, $0.value) = ("2026-12-01T09:00:00Z", 3) },
      Edit(nil) { ($0.at, $0.value) = (nil, 3) },
      Edit(nil) { ($0.readings, $0.value) = (["r-1"], 3) },
    ] as [Edit<Signal, OversightError.Code?>]
  )
  func repeatable(
    edit: Edit<Signal, OversightError.Code?>
  ) throws {
    let first = OversightCases.signal().with { $0.at = OversightCases.now }
    let found = try Self.refusal(
      {
        $0.at = OversightCases.now
        edit.change(&$0)
      },
      after: [first]
    )
    #expect(found == edit.expected)
  }

  @Test("What the rules say of two weeks is taken, and of one week once")
  func rulesOfTwoWeeks() throws {
    var oversight = OversightCases.oversight()
    let first = oversight.plan.signals(for: "t", asOf: OversightCases.today)
    let second = oversight.plan.signals(for: "t", asOf: OversightCases.today + .weeks(1))
    for signal in first + second { try oversight.take(signal) }
    #expect(!first.isEmpty && oversight.plan.signals.count == first.count + second.count)
    let differs = zip(first, second).contains { one, other in
      one.readings == other.readings && (one.text != other.text)
    }
    #expect(differs)
    let codes = first.map { signal in
      oversight.refusal { (copy) throws(OversightError) in try copy.take(signal) }
    }
    #expect(codes.allSatisfy { $0 == .repeatedIdentifier })
  }

  @Test(
    "Sessions up to the day of a signal are inputs, and later ones leave it as it was",
    arguments: [
      ("2026-11-16", nil, false),
      ("2026-11-17", nil, true),
      ("2026-11-17", "2026-11-20T09:00:00Z", false),
      ("2026-11-20", "2026-11-20T09:00:00Z", false),
      ("2026-11-21", "2026-11-20T09:00:00Z", true),
    ] as [(Day, Instant?, Bool)]
  )
  func laterSessions(day: Day, moment: Instant?, isSame: Bool) throws {
    var oversight = OversightCases.oversight()
    try oversight.take(OversightCases.signal().with { $0.at = moment })
    let plan = oversight.plan.with {
      $0.deliveredSessions.append(
        DeliveredSession(id: "ds-2", provision: "pr-1", on: day)
      )
    }
    #expect(try OversightCases.oversight(of: plan).inputs(of: "s-1").isSame == isSame)
  }

  @Test("A signal without readings or a moment rests on all sessions")
  func sessionsWithoutDay() throws {
    var oversight = OversightCases.oversight()
    try oversight.take(
      OversightCases.signal().with {
        $0.readings = []
        $0.statement = .checkDelivery
      }
    )
    let parts = try oversight.inputs(of: "s-1").parts.map(\.reference.description)
    #expect(parts == ["deliveredSessions/ds-1", "targets/t"])
  }

  @Test("A learned model may put the same into other words, and not say something else")
  func learnedModel() throws {
    let first = OversightCases.signal().with {
      $0.isAIAssisted = true
      $0.at = OversightCases.now
    }
    func said(
      _ change: (inout Signal) -> Void
    ) throws(OversightError)
      -> OversightError.Code?
    {
      try Self.refusal(
        {
          $0.isAIAssisted = true
          $0.at = OversightCases.now
          change(&$0)
        },
        after: [first]
      )
    }
    #expect(try said { $0.text = "In other words" } == nil)
    #expect(try said { $0.statement = .belowAim } == .notRepeatable)
  }

  @Test(
    "A proposal that claims an answer or names what is not there is refused",
    arguments: [
      Edit(.notProposed) { $0.status = .accepted },
      Edit(.notProposed) { $0.status = .overridden },
      Edit(.notProposed) { $0.status = "applied" },
      Edit(.makerMissing) { $0.producedBy = nil },
      Edit(.unknownPerson) { $0.producedBy = "nobody" },
      Edit(.unknownTarget) { $0.target = "t-9" },
      Edit(.unknownSignal) { $0.signals = ["s-9"] },
      Edit(.unknownDecisionPoint) { $0.decisionPoint = "other" },
      Edit(.unknownStrategy) { $0.toStrategy = "c" },
      Edit(.wordingRefused) { $0.reason = "This pupil will not reach it." },
      Edit(.wordingRefused) { $0.text = "Signs of dyslexia" },
      Edit(.repeatedIdentifier) { $0.id = "q-1" },
      Edit(nil) { ($0.decisionPoint, $0.producedBy) = ("point", nil) },
      Edit(nil) { ($0.text, $0.producedBy) = ("I have dyslexia", "pupil") },
    ] as [Edit<Proposal, OversightError.Code?>]
  )
  func proposals(
    edit: Edit<Proposal, OversightError.Code?>
  ) throws {
    let oversight = try OversightCases.waiting()
    let found = oversight.refusal { (copy) throws(OversightError) in
      try copy.propose(OversightCases.proposal("q-2").with(edit.change))
    }
    #expect(found == edit.expected)
  }

  @Test(
    "What people say is kept with who says it",
    arguments: [
      (Voice(id: "v-2", speaker: .pupil, text: "More pictures"), nil),
      (Voice(id: "v-1", speaker: .pupil), .repeatedIdentifier),
      (Voice(id: "v-2", speaker: "someone"), .makerMissing),
      (Voice(id: "v-2", speaker: .pupil).with { $0.contributor = "model" }, .notAPerson),
      (Voice(id: "v-2", speaker: .pupil).with { $0.targets = ["t-9"] }, .unknownTarget),
    ] as [(Voice, OversightError.Code?)]
  )
  func voices(voice: Voice, code: OversightError.Code?) {
    let found = OversightCases.oversight().refusal { (copy) throws(OversightError) in
      try copy.hear(voice)
    }
    #expect(found == code)
  }
}
