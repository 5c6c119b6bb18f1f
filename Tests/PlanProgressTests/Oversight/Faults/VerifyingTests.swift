import PlanModel
import PlanProgress
import Testing

@Suite("Noticing a rewritten log")
struct VerifyingTests {
  static func decided() throws(OversightError) -> LearningPlan {
    var oversight = try OversightCases.waiting()
    try oversight.propose(OversightCases.proposal("q-2"))
    let view = try oversight.shown()
    try oversight.decide(OversightCases.decision(.overridden), after: view)
    let second = try oversight.shown("q-2")
    let decision = OversightCases.decision(.accepted, id: "d-2").with {
      $0.proposal = "q-2"
    }
    try oversight.decide(decision, after: second)
    return oversight.plan
  }

  static func codes(_ faults: [OversightFault]) -> [OversightFault.Code] {
    faults.map(\.code)
  }

  @Test("A log that was only added to has no faults")
  func addedTo() throws {
    let plan = try Self.decided()
    var oversight = OversightCases.oversight(of: plan)
    try oversight.take(OversightCases.signal("s-2"))
    try oversight.propose(OversightCases.proposal("q-3"))
    try oversight.hear(Voice(id: "v-2", speaker: .parentOrCarer, text: "Thank you"))
    #expect(oversight.verify(against: plan) == [])
    #expect(oversight.verify(against: OversightCases.plan) == [])
    #expect(oversight.faults == [])
  }

  @Test(
    "Whatever is removed, rewritten or put in between is noticed",
    arguments: [
      Edit([.removed]) { $0.decisions.removeFirst() },
      Edit([.removed]) { $0.signals = [] },
      Edit([.removed]) { $0.proposals.removeLast() },
      Edit([.removed]) { $0.voices = [] },
      Edit([.rewritten]) { $0.decisions[0].reason = "Another reason" },
      Edit([.rewritten]) { $0.decisions[0].decidedBy = "senco" },
      Edit([.rewritten]) { $0.decisions[0].outcome = .accepted },
      Edit([.rewritten]) { $0.decisions[0].seenDigest = "0" },
      Edit([.rewritten]) { $0.decisions[0].seen = [] },
      Edit([.rewritten]) { $0.decisions[0].on = "2026-11-19" },
      Edit([.rewritten]) { $0.proposals[0].action = .meet },
      Edit([.rewritten]) { $0.signals[0].value = 2 },
      Edit([.rewritten]) { $0.voices[0].text = "All is well" },
      Edit([.rewritten]) { $0.decisions[0].unknownMembers["x/y"] = "1" },
      Edit([.wordsErased]) { $0.decisions[0].reason = nil },
      Edit([.wordsErased]) { $0.voices[0].text = nil },
      Edit([.reordered]) { $0.decisions.reverse() },
      Edit([.reordered]) {
        $0.decisions.insert(OversightCases.decision(.keep, id: "d-0"), at: 0)
      },
      Edit([.contributorRemoved]) { $0.contributors.removeFirst() },
      Edit([.roleChanged]) { $0.contributors[5].role = .senco },
      Edit([.roleChanged]) { $0.contributors[0].role = .software },
      Edit([.otherPlan]) { $0.id = "plan-2" },
    ] as [Edit<LearningPlan, [OversightFault.Code]>]
  )
  func rewritten(
    edit: Edit<LearningPlan, [OversightFault.Code]>
  ) throws {
    let plan = try Self.decided()
    let later = OversightCases.oversight(of: plan.with(edit.change))
    #expect(Self.codes(later.verify(against: plan)) == edit.expected)
  }

  @Test(
    "A log that can't have come about by allowed steps has faults",
    arguments: [
      Edit(.statusWithoutDecision) { $0.proposals[0].status = .accepted },
      Edit(.statusWithoutDecision) { $0.decisions = [] },
      Edit(.decidedBySoftware) { $0.decisions[1].decidedBy = "model" },
      Edit(.decidedByNobody) { $0.decisions[1].decidedBy = "nobody" },
      Edit(.reasonMissing) { $0.decisions[0].reason = " " },
      Edit(.notSeen) { $0.decisions[1].seen = [] },
      Edit(.notSeen) { $0.decisions[1].seenDigest = nil },
      Edit(.notSeen) { $0.decisions[1].seenAt = nil },
      Edit(.danglingReference) { $0.decisions[1].proposal = "q-9" },
      Edit(.danglingReference) { $0.decisions[1].supersedes = "d-9" },
      Edit(.repeatedIdentifier) { $0.decisions[1].id = "d-1" },
      Edit(.repeatedIdentifier) { $0.signals.append($0.signals[0]) },
      Edit(.secondPersonMissing) { $0.proposals[1].action = .considerChangingTarget },
    ] as [Edit<LearningPlan, OversightFault.Code>]
  )
  func faults(
    edit: Edit<LearningPlan, OversightFault.Code>
  ) throws {
    let plan = try Self.decided().with(edit.change)
    let faults = OversightCases.oversight(of: plan).faults
    #expect(Self.codes(faults).contains(edit.expected))
    #expect(faults.allSatisfy { !$0.description.contains("fire drill") })
  }

  @Test("No order of allowed and forbidden steps leads to a log with faults")
  func law() throws {
    var numbers = SeededNumbers(seed: 52)
    var oversight = try OversightCases.waiting()
    let people: [Contributor.ID] = [
      "teacher", "senco", "parent", "model", "program", "nobody", "former",
    ]
    let outcomes: [DecisionOutcome] = [
      .accepted, .overridden, .deferred, .keep, .stop, "approved",
    ]
    var faults = 0
    var decided = 0
    for step in 0..<160 {
      let before = oversight.plan
      let person = people[numbers.next(below: people.count)]
      let outcome = outcomes[numbers.next(below: outcomes.count)]
      let id = Decision.ID("d-\(numbers.next(below: 120))") ?? .blank
      let earlier = before.decisions.last?.id
      let isCorrection = numbers.next(below: 2) == 0
      let decision = OversightCases.decision(outcome, id: id, by: person).with {
        if isCorrection { $0.supersedes = earlier }
        if numbers.next(below: 3) == 0 { $0.reason = nil }
      }
      do throws(OversightError) {
        if step.isMultiple(of: 20) {
          let proposal = Proposal.ID("q-\(step)") ?? .blank
          try oversight.propose(OversightCases.proposal(proposal))
        }
        let view = try oversight.shown(to: person)
        try oversight.decide(decision, after: view)
        decided += 1
      } catch {
        faults += oversight.plan.decisions == before.decisions ? 0 : 1
      }
      faults += oversight.faults.count + oversight.verify(against: before).count
      faults += oversight.plan.decisions.starts(with: before.decisions) ? 0 : 1
    }
    #expect(faults == 0)
    #expect(decided > 5)
  }
}
