import PlanModel
import PlanProgress
import Testing

@Suite("What a decision may change")
struct ChangingTests {
  static func refusal(
    _ oversight: Oversight,
    _ outcome: DecisionOutcome = .change,
    changes: String? = "What was changed",
    _ change: (inout LearningPlan) -> Void
  ) throws(OversightError) -> OversightError.Code? {
    let view = try oversight.shown()
    let decision = OversightCases.decision(outcome).with { $0.changes = changes }
    return oversight.refusal { (copy) throws(OversightError) in
      try copy.decide(decision, after: view, changing: change)
    }
  }

  @Test(
    "A change that touches the log, what was measured or what people said is refused",
    arguments: [
      Edit(.logChanged) { $0.signals = [] },
      Edit(.logChanged) { $0.signals[0].text = "Better" },
      Edit(.logChanged) { $0.proposals[0].status = .accepted },
      Edit(.logChanged) { $0.proposals.removeAll() },
      Edit(.logChanged) { $0.decisions.append(OversightCases.decision(.accepted)) },
      Edit(.logChanged) { $0.id = "plan-2" },
      Edit(.logChanged) { $0.pupil = "p-2" },
      Edit(.evidenceOverwritten) { $0.readings[0].value = 99 },
      Edit(.evidenceOverwritten) { $0.readings.removeLast() },
      Edit(.evidenceOverwritten) { $0.readings.append($0.readings[0]) },
      Edit(.evidenceOverwritten) { $0.deliveredSessions = [] },
      Edit(.contributionOverwritten) { $0.voices[0].text = "All is well" },
      Edit(.contributionOverwritten) { $0.voices = [] },
      Edit(.contributionOverwritten) { $0.voices[0].speaker = .parentOrCarer },
      Edit(.contributorChanged) { $0.contributors.removeFirst() },
      Edit(.contributorChanged) { $0.contributors[4].role = .classTeacher },
    ] as [Edit<LearningPlan, OversightError.Code>]
  )
  func refused(
    edit: Edit<LearningPlan, OversightError.Code>
  ) throws {
    let oversight = try OversightCases.waiting()
    #expect(try Self.refusal(oversight, .change, edit.change) == edit.expected)
  }

  @Test(
    "Targets, provision and new entries may be changed and added",
    arguments: [
      { $0.targets[0].strategies = ["b"] },
      { $0.targets.append(Target(id: "t-3")) },
      { $0.provision.removeAll() },
      { $0.readings.insert(Reading(id: "new", on: "2026-11-20"), at: 0) },
      { $0.voices.append(Voice(id: "v-2", speaker: .pupil, text: "Yes")) },
      { $0.contributors[0].ends = "2026-12-18" },
    ] as [@Sendable (inout LearningPlan) -> Void]
  )
  func allowed(change: @Sendable (inout LearningPlan) -> Void) throws {
    let oversight = try OversightCases.waiting()
    #expect(try Self.refusal(oversight, .change, change) == nil)
  }

  @Test(
    "Who keeps, meets or waits leaves targets and provision alone",
    arguments: [.keep, .meet, .deferred] as [DecisionOutcome]
  )
  func keeping(outcome: DecisionOutcome) throws {
    let oversight = try OversightCases.waiting()
    let provision = try Self.refusal(oversight, outcome) { $0.provision = [] }
    #expect(provision == .outcomeKeepsPlan)
    let review = try Self.refusal(oversight, outcome) {
      $0.reviews.append(ReviewRecord(id: "rv-1", kind: .termly))
    }
    #expect(review == nil)
  }

  @Test("A change without words for it is refused", arguments: [nil, "", " - "])
  func words(changes: String?) throws {
    let oversight = try OversightCases.waiting()
    let found = try Self.refusal(oversight, changes: changes) { $0.provision = [] }
    #expect(found == .changesMissing)
  }
}
