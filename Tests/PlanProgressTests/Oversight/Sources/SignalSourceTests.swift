import PlanModel
import PlanProgress
import Testing

@Suite("Signals of other tools")
struct SignalSourceTests {
  static func ask(
    _ sources: [any SignalSource],
    _ consents: [CaptureConsent] = [],
    of oversight: Oversight = OversightCases.oversight(),
    granting grant: SignalGrant = .numbers
  ) async -> (oversight: Oversight, reports: [SourceReport]) {
    let request = SignalRequest(
      about: ["t"],
      of: oversight.plan,
      granting: grant,
      asOf: OversightCases.today
    )
    let replies = await oversight.replies(
      from: sources,
      to: request,
      consents: consents
    ) { await Never.returns() }
    var oversight = oversight
    let reports = replies.map { oversight.receive($0) }
    return (oversight, reports)
  }

  @Test("What a source says is taken in, marked, and waits for a person")
  func taken() async {
    let (oversight, reports) = await Self.ask([Model()])
    #expect(reports[0].signals == ["s-1"])
    #expect(reports[0].proposals == ["q-1"])
    #expect(reports[0].refused == [])
    #expect(oversight.plan.signals[0].isAIAssisted)
    #expect(oversight.plan.proposals[0].isAIAssisted)
    #expect(oversight.plan.proposals[0].status == .proposed)
    #expect(oversight.plan.decisions == [])
    #expect(oversight.faults == [])
  }

  @Test(
    "A signal of a source is checked, and the report quotes none of it",
    arguments: [
      Edit(.notGranted) { $0.target = "t-2" },
      Edit(.notGranted) { $0.readings = ["other"] },
      Edit(.unknownTarget) { $0.target = nil },
      Edit(.methodNotItsOwn) { $0.method = "fourPointRule/1.0" },
      Edit(.wordingRefused) { $0.text = "secret dyslexia" },
      Edit(.wordingRefused) { $0.id = "secret dyslexia" },
      Edit(.makerNotSoftware) { $0.producedBy = "teacher" },
      Edit(.adequacyMissing) { $0.adequacy = nil },
    ] as [Edit<Signal, OversightError.Code>]
  )
  func refusedSignals(
    edit: Edit<Signal, OversightError.Code>
  ) async {
    let (oversight, reports) = await Self.ask([Model(changeSignal: edit.change)])
    #expect(reports[0].refused.map(\.code) == [edit.expected, .inputsMissing])
    #expect(oversight.plan.signals == [])
    #expect(!"\(reports[0].refused)".contains("secret"))
  }

  @Test(
    "A proposal of a source is checked, and none arrives answered",
    arguments: [
      Edit(.notProposed) { $0.status = .accepted },
      Edit(.notGranted) { $0.target = "t-2" },
      Edit(.notGranted) { $0.target = nil },
      Edit(.inputsMissing) { $0.signals = [] },
      Edit(.wordingRefused) { $0.reason = "It will not reach the goal" },
      Edit(.makerNotSoftware) { $0.producedBy = "teacher" },
    ] as [Edit<Proposal, OversightError.Code>]
  )
  func refusedProposals(
    edit: Edit<Proposal, OversightError.Code>
  ) async {
    let (oversight, reports) = await Self.ask([Model(changeProposal: edit.change)])
    #expect(reports[0].refused.map(\.code) == [edit.expected])
    #expect(oversight.plan.proposals == [])
    #expect(oversight.plan.signals.count == 1)
  }

  @Test("Members that nobody knows are dropped")
  func unknownMembers() async {
    let model = Model(changeSignal: { $0.unknownMembers["x/note"] = "\"dyslexia\"" })
    let (oversight, _) = await Self.ask([model])
    #expect(oversight.plan.signals[0].unknownMembers.isEmpty)
  }

  // MARK: Waiting

  @Test("A source that fails keeps no other back")
  func failing() async {
    let (oversight, reports) = await Self.ask([Failing(), Model()])
    #expect(reports.map(\.state) == [.failed, .answered])
    #expect(oversight.plan.signals.count == 1)
  }

  @Test("A source that never answers is late when the caller has waited enough")
  func late() async {
    let oversight = OversightCases.oversight()
    let request = SignalRequest(
      about: ["t"],
      of: oversight.plan,
      asOf: OversightCases.today
    )
    let (isDone, done) = AsyncStream.makeStream(of: Void.self)
    let sources: [any SignalSource] = [Stuck(), Model(done: done)]
    let replies = await oversight.replies(from: sources, to: request) {
      for await _ in isDone { break }
      // What the model said may still be on its way.
      for _ in 0..<1000 { await Task.yield() }
    }
    #expect(replies.map(\.state) == [.late, .answered])
  }

  @Test("Answers come in the order of the sources, whoever was first")
  func order() async {
    let sources: [any SignalSource] = (0..<20).map {
      Model(id: "m\($0)", yields: 20 - $0)
    }
    let (_, reports) = await Self.ask(sources)
    #expect(reports.map(\.source) == sources.map(\.id))
  }

  // MARK: Capture

  @Test(
    "A source that captures is asked only where a person of the plan agreed",
    arguments: [
      (nil, .notAsked),
      (CaptureConsent(to: .typing, by: "parent", on: "2026-09-07"), .answered),
      (CaptureConsent(to: .writing, by: "parent", on: "2026-09-07"), .notAsked),
      (CaptureConsent(to: .typing, by: "model", on: "2026-09-07"), .notAsked),
      (CaptureConsent(to: .typing, by: "nobody", on: "2026-09-07"), .notAsked),
      (CaptureConsent(to: .typing, by: "parent", on: "2026-12-01"), .notAsked),
      (
        CaptureConsent(to: .typing, by: "parent", on: "2026-09-07", ends: "2026-10-01"),
        .notAsked
      ),
    ] as [(CaptureConsent?, SourceReply.State)]
  )
  func consent(consent: CaptureConsent?, state: SourceReply.State) async {
    let model = Model(captures: [.typing])
    let (oversight, reports) = await Self.ask([model], [consent].compactMap(\.self))
    #expect(reports.map(\.state) == [state])
    #expect(oversight.plan.signals.isEmpty == (state == .notAsked))
  }

  @Test("Captured data are never the only ground of a proposal")
  func onlyCaptured() async throws {
    let consents = [CaptureConsent(to: .typing, by: "parent", on: "2026-09-07")]
    let model = Model(captures: [.typing])
    let (_, reports) = await Self.ask([model], consents)
    #expect(reports[0].refused.map(\.code) == [.onlyCaptured])
    var backed = OversightCases.oversight()
    try backed.take(OversightCases.signal("s-0"))
    let second = Model(captures: [.typing], changeProposal: { $0.signals.append("s-0") })
    let (_, allowed) = await Self.ask([second], consents, of: backed)
    #expect(allowed[0].proposals == ["q-1"])
  }

  // MARK: What is given

  @Test("A source is given numbers and days, and more only if it is granted")
  func granting() {
    let plan = OversightCases.plan.with {
      $0.targets[0].text = "Made-up words"
      $0.targets[0].areas = [.cognitionAndLearning]
      $0.targets[0].unknownMembers["x/y"] = "1"
      $0.targets[0].baseline?.text = "Made-up words"
      $0.readings[0].text = "Made-up words"
      $0.readings[0].recordedBy = "Made-up name"
      $0.readings[1].gap = .unwell
      $0.readings[2].unknownMembers["x/y"] = "1"
    }
    func request(_ grant: SignalGrant, _ day: Day = "2026-11-20") -> SignalRequest {
      SignalRequest(about: ["t", "t-9"], of: plan, granting: grant, asOf: day)
    }
    let plain = request(.numbers)
    #expect(plain.targets.map(\.text) == [nil])
    #expect(plain.targets[0].areas == [] && plain.targets[0].unknownMembers.isEmpty)
    #expect(plain.targets[0].baseline?.text == nil)
    #expect(plain.readings.count == 9 && plain.sessions == [])
    #expect(plain.readings.allSatisfy { $0.text == nil && $0.recordedBy == nil })
    #expect(plain.readings.allSatisfy { $0.unknownMembers.isEmpty })
    let more = request([.words, .sessions, .gaps])
    #expect(more.targets[0].text == "Made-up words")
    #expect(more.readings.count == 10 && more.sessions.count == 1)
    #expect(more.readings.allSatisfy { $0.recordedBy == nil })
    #expect(request(.numbers, "2026-09-14").readings.count == 1)
  }
}

extension Never {
  /// Waits until the task is cancelled.
  fileprivate static func returns() async {
    let (stream, _) = AsyncStream.makeStream(of: Never.self)
    for await _ in stream {}
  }
}

/// A source with a learned model.
private struct Model: SignalSource {
  var id = "model"
  let version = "2.1"
  let isAIAssisted = true
  var captures: [CaptureKind] = []
  var yields = 0
  var done: AsyncStream<Void>.Continuation?
  var changeSignal: @Sendable (inout Signal) -> Void = { _ in }
  var changeProposal: @Sendable (inout Proposal) -> Void = { _ in }

  func signals(for request: SignalRequest) async throws -> [Signal] {
    for _ in 0..<yields { await Task.yield() }
    let signal = OversightCases.signal().with {
      $0.method = "\(id)/\(version)"
      changeSignal(&$0)
    }
    return [signal]
  }

  func proposals(
    from signals: [Signal],
    for request: SignalRequest
  ) async throws -> [Proposal] {
    defer { done?.yield() }
    let proposal = OversightCases.proposal().with {
      $0.producedBy = nil
      changeProposal(&$0)
    }
    return [proposal]
  }
}

private struct Failing: SignalSource {
  struct Secret: Error {}

  let id = "failing"
  let version = "1"
  let isAIAssisted = false

  func signals(for request: SignalRequest) async throws -> [Signal] { throw Secret() }
}

private struct Stuck: SignalSource {
  let id = "stuck"
  let version = "1"
  let isAIAssisted = false

  func signals(for request: SignalRequest) async throws -> [Signal] {
    await Never.returns()
    return []
  }
}
