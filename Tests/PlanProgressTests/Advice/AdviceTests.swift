import PlanModel
import PlanProgress
import Testing

@Suite("Advice")
struct AdviceTests {
  static let day: Day = "2026-11-20"

  static let below: [Number?] = [44, 43, 47, 48, 46, 50, 49, 52, 53, 51]
  static let ahead: [Number?] = [50, 52, 55, 57, 60, 63, 66, 68, 71, 74]

  static func plan(_ values: [Number?] = below) -> LearningPlan {
    LearningPlan(id: "plan", pupil: "pupil").with {
      $0.targets = [Cases.reader.with { $0.strategies = ["s-a"] }]
      $0.readings = Cases.weekly(values)
      $0.contributors = [
        Contributor(id: "teacher", role: .classTeacher),
        Contributor(id: "program", role: .software),
      ]
    }
  }

  /// Returns a plan in which a person has decided about some steps.
  static func plan(
    lookedAt actions: [ProposedAction],
    by person: Contributor.ID = "teacher",
    on day: Day = "2026-11-18",
    _ outcome: DecisionOutcome = .accepted
  ) -> LearningPlan {
    plan().with {
      for action in actions {
        let id = Proposal.ID(action.rawValue) ?? .blank
        $0.proposals.append(Proposal(id: id, action: action, target: "t"))
        let decision = Decision.ID(action.rawValue) ?? .blank
        $0.decisions.append(
          Decision(id: decision, outcome: outcome, decidedBy: person, proposal: id).with {
            $0.on = day
          }
        )
      }
    }
  }

  static func actions(_ plan: LearningPlan, asOf day: Day = day) -> [ProposedAction]? {
    plan.advice(for: "t", asOf: day)?.proposals.map(\.action)
  }

  // MARK: The order of steps

  @Test("The steps come one at a time, the target last of all", arguments: 0...4)
  func order(count: Int) {
    let steps = ProposedAction.stepsInOrder
    let plan = Self.plan(lookedAt: Array(steps.prefix(count)))
    #expect(Self.actions(plan) == [steps[count]])
    #expect(plan.advice(for: "t", asOf: Self.day)?.lookedAt == Array(steps.prefix(count)))
  }

  @Test("When every step was looked at, people are brought together")
  func meeting() {
    #expect(Self.actions(Self.plan(lookedAt: ProposedAction.stepsInOrder)) == [.meet])
    let all = ProposedAction.stepsInOrder + [.meet]
    #expect(Self.actions(Self.plan(lookedAt: all)) == [])
  }

  @Test("A step that was left out is not skipped")
  func leftOut() {
    let plan = Self.plan(lookedAt: [.checkDelivery, .changeDose, .switchStrategy])
    #expect(Self.actions(plan) == [.checkMaterial])
  }

  @Test(
    "Only a person's decision counts, not a program's and not a deferral",
    arguments: [
      ("teacher", DecisionOutcome.accepted, [ProposedAction.checkMaterial]),
      ("teacher", .overridden, [.checkMaterial]), ("teacher", .deferred, []),
      ("program", .accepted, []),
    ] as [(Contributor.ID, DecisionOutcome, [ProposedAction])]
  )
  func whoDecides(
    person: Contributor.ID,
    outcome: DecisionOutcome,
    expected: [ProposedAction]
  ) throws {
    let plan = Self.plan(lookedAt: [.checkDelivery], by: person, outcome)
    let advice = try #require(plan.advice(for: "t", asOf: Self.day))
    #expect(advice.proposals.map(\.action) == expected)
    #expect(advice.awaiting.isEmpty == !expected.isEmpty)
  }

  @Test("A decision that another one corrects no longer counts")
  func corrected() {
    let plan = Self.plan(lookedAt: [.checkDelivery]).with {
      $0.decisions.append(
        Decision(
          id: "later",
          outcome: .deferred,
          decidedBy: "teacher",
          proposal: "checkDelivery"
        ).with { $0.supersedes = "checkDelivery" }
      )
    }
    #expect(Self.actions(plan) == [])
  }

  @Test("A decision of a later day is not known yet")
  func laterDecision() {
    let plan = Self.plan(lookedAt: [.checkDelivery], on: "2026-11-21")
    #expect(Self.actions(plan) == [])
    #expect(Self.actions(plan, asOf: "2026-11-21") == [.checkMaterial])
  }

  @Test("A change of phase begins again with delivery")
  func newPhase() {
    let values: [Number?] = Self.below + [51, 52, 52, 53, 53, 54, 54, 55]
    let plan = Self.plan(lookedAt: [.checkDelivery, .checkMaterial]).with {
      $0.readings = Cases.weekly(values).map { reading in
        reading.with { $0.phase = reading.on < "2026-11-20" ? "A" : "B" }
      }
    }
    #expect(Self.actions(plan, asOf: "2027-01-20") == [.checkDelivery])
  }

  @Test("What waits for an answer is not proposed again")
  func awaiting() throws {
    let plan = Self.plan().with {
      $0.proposals = [Proposal(id: "p-1", action: .checkDelivery, target: "t")]
    }
    let advice = try #require(plan.advice(for: "t", asOf: Self.day))
    #expect(advice.proposals.isEmpty)
    #expect(advice.awaiting == ["p-1"])
  }

  // MARK: Delivery

  @Test("While too little took place, delivery is all that is proposed")
  func delivery() throws {
    let plan = Self.plan(lookedAt: []).with {
      $0.deliveredSessions = [
        DeliveredSession(id: "s", provision: "p", on: "2026-10-01", status: .cancelled)
      ]
    }
    let advice = try #require(plan.advice(for: "t", asOf: Self.day))
    #expect(advice.proposals.map(\.action) == [.checkDelivery])
    #expect(advice.proposals[0].signals == advice.signals.map(\.id))
    #expect(advice.signals.map(\.statement) == [.checkDelivery])
  }

  // MARK: Ahead, below on one day, divided

  @Test("Readings that run ahead offer a higher target, once")
  func raising() throws {
    #expect(Self.actions(Self.plan(Self.ahead)) == [.considerRaisingTarget])
    let answered = Self.plan(lookedAt: [.considerRaisingTarget]).with {
      $0.readings = Cases.weekly(Self.ahead)
    }
    #expect(Self.actions(answered) == [])
  }

  @Test("A level below the aim on one day asks for no more than a look together")
  func levelOnly() {
    let values: [Number?] = [44, 46, 46, 48, 50, 50, 53, 56, 55, 56]
    let plan = Self.plan(values)
    #expect(Self.actions(plan) == [.discuss])
  }

  @Test("Nothing asks for a step where readings are on the way")
  func onTheWay() {
    #expect(Self.actions(Self.plan([44, 45, 46, 48, 50, 50, 53, 57, 55, 58])) == [])
    #expect(Self.actions(Self.plan([])) == [])
    #expect(Self.plan().advice(for: "other", asOf: Self.day) == nil)
  }

  @Test("Rules that disagree ask for a look together")
  func divided() {
    let values: [Number?] = [60, 40, 30, 44, 45, 47, 49, 50, 52, 54, 56, 58]
    let steep = ProgressRule.trend("ours/1.0", named: "our rule", confidence: 0.01)
    let plan = Self.plan(values).with { $0.targets[0].due = "2027-04-05" }
    let advice = Advice(
      for: plan.targets[0],
      in: plan,
      asOf: "2026-12-01",
      rules: [.run("r/1.0", named: "our run", below: 1, above: 9), steep]
    )
    #expect(Set(advice.signals.compactMap(\.statement)).count == 2)
    #expect(advice.proposals.map(\.action).count == 1)
  }

  @Test(
    "A target that is not worked on has signals and no proposals",
    arguments: [Lifecycle.onHold, .completed, .cancelled]
  )
  func notWorkedOn(lifecycle: Lifecycle) throws {
    let plan = Self.plan().with { $0.targets[0].lifecycle = lifecycle }
    let advice = try #require(plan.advice(for: "t", asOf: Self.day))
    #expect(advice.proposals.isEmpty)
    #expect(!advice.signals.isEmpty)
  }

  // MARK: What a proposal holds

  @Test("A proposal links its signals and strategies, its maker and its reason")
  func links() throws {
    let plan = Self.plan(lookedAt: Array(ProposedAction.stepsInOrder.prefix(3)))
    let advice = try #require(plan.advice(for: "t", asOf: Self.day, by: "program"))
    let proposal = try #require(advice.proposals.first)
    #expect(proposal.action == .switchStrategy)
    #expect(proposal.fromStrategy == "s-a")
    #expect(proposal.producedBy == "program")
    #expect(proposal.status == .proposed)
    let asking = advice.signals.filter { proposal.signals.contains($0.id) }
    #expect(
      asking.map(\.statement)
        == [.considerInstructionalChange, .belowGoalRate, .belowAim, .belowGoalRate]
    )
    let reason = try #require(proposal.reason)
    #expect(reason.contains("About 4 in 10 pupils who are on track also trigger this"))
    #expect(advice.questions == proposal.action.questions)
  }

  @Test("The same plan gives the same advice, and printing it shows nothing")
  func deterministic() throws {
    let advice = try #require(Self.plan().advice(for: "t", asOf: Self.day))
    #expect(advice == Self.plan().advice(for: "t", asOf: Self.day))
    #expect("\(advice)" == "Advice")
  }
}
