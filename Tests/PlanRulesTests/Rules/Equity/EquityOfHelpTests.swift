import PlanModel
import PlanRules
import Testing

@Suite("Questions of equity about help and voice")
struct EquityOfHelpTests {
  typealias Plans = CyclePlans

  @Test("A plan of behaviour only is asked about; one target of learning is enough")
  func narrowing() {
    let behaviour = Plans.plan(3).with {
      $0.targets[0].areas = [.socialEmotionalAndMentalHealth]
    }
    #expect(Plans.codes(behaviour) == [.narrowing])
    let both = behaviour.with {
      $0.targets.append(Plans.plan(2).targets[0].with { $0.id = "t-2" })
    }
    #expect(Plans.codes(both) == [])
    let linked = behaviour.with {
      $0.targets[0].alignments = [Coding(system: "curriculum", code: "1")]
    }
    #expect(Plans.codes(linked) == [])
    let open = behaviour.with { $0.targets[0].style = .scruffy }
    #expect(Plans.codes(open) == [])
  }

  static func helped(
    _ number: Int,
    _ level: PromptLevel = .verbal,
    passes: Int = 4
  ) -> LearningPlan {
    let from = Number(exactly: 20 + 10 * number) ?? 0
    let to = Number(exactly: 32 + 10 * number) ?? 0
    return Plans.plan(number, from: from, to: to).with { plan in
      plan.targets[0].achievement = number < 3 ? .met : .onTrack
      plan.readings = (0..<5).map { place in
        Reading(id: "m-1", target: "t-1", on: plan.starts ?? .first).with {
          $0.promptLevel = level
          $0.isPass = place < passes
        }
      }
    }
  }

  @Test("Help that worked for three cycles is asked about, from four in five on")
  func fading() {
    let earlier = [Self.helped(1), Self.helped(2)]
    #expect(Plans.codes(Self.helped(3), after: earlier).contains(.supportNotFading))
    let silent = [
      Plans.codes(Self.helped(3), after: [Self.helped(2)]),
      Plans.codes(Self.helped(3, passes: 3), after: earlier),
      Plans.codes(Self.helped(3, .visual), after: earlier),
      Plans.codes(
        Self.helped(3, .independent),
        after: [Self.helped(1, .independent), Self.helped(2, .independent)]
      ),
      Plans.codes(Self.helped(3), after: [Self.helped(1), Self.helped(2, .model)]),
    ]
    #expect(silent.allSatisfy { !$0.contains(.supportNotFading) })
  }

  @Test("Two cycles without a voice are asked about, for the pupil and the family apart")
  func voices() {
    let silent = EquityRulesTests.missed.with {
      $0.targets[0].achievement = .met
      $0.voices = []
    }
    let plan = Plans.plan(3)
    func codes(_ change: (inout LearningPlan) -> Void) -> [RuleID] {
      Plans.codes(plan.with(change), after: [silent]).filter { $0 == .voiceAbsent }
    }
    #expect(codes { _ in }.count == 0)
    #expect(codes { $0.voices.removeFirst() }.count == 1)
    #expect(codes { $0.voices = [] }.count == 2)
    #expect(Plans.codes(plan.with { $0.voices = [] }) == [])
    let explained = codes {
      $0.voices = [
        Voice(id: "v-1", speaker: .pupil), Voice(id: "v-2", speaker: .parentOrCarer),
      ]
      $0.voices[0].reasonMissing = "Ill"
      $0.voices[1].reasonMissing = "Away"
    }
    #expect(explained.count == 0)
    let came = codes {
      $0.voices = []
      $0.contributors = [Contributor(id: "c-1", role: .parentOrCarer)]
      $0.reviews = [ReviewRecord(id: "r-1").with { $0.attended = ["c-1"] }]
    }
    #expect(came.count == 1)
  }

  // MARK: Delivery

  static func sessions(_ delivered: Int, of planned: Int) -> [DeliveredSession] {
    (0..<planned).map {
      DeliveredSession(
        id: "s-1",
        provision: "pr-1",
        on: "2026-09-07",
        status: $0 < delivered ? .delivered : .staffAbsent
      )
    }
  }

  @Test("Four of five sessions are enough; fewer hold back what is asked of progress")
  func delivery() throws {
    func findings(_ delivered: Int, of planned: Int) -> [Finding] {
      let plan = Plans.plan(3).with {
        $0.deliveredSessions = Self.sessions(delivered, of: planned)
      }
      return Plans.findings(plan, after: EquityRulesTests.rolled) {
        var comparison = ProgressComparison(target: "t-1")
        comparison.gap = ProgressSpan(start: 10, now: 12)
        $0.comparisons = [comparison]
      }
    }
    let enough = findings(4, of: 5).map(\.rule)
    #expect(enough.contains(.rolledOver) && enough.contains(.gapWidens))
    #expect(!enough.contains(.notDelivered))
    let few = findings(79, of: 100)
    let codes = few.map(\.rule)
    #expect(!codes.contains(.rolledOver) && !codes.contains(.gapWidens))
    let finding = try #require(few.first { $0.rule == .notDelivered })
    #expect(finding.path.pointer == "/provision/0")
    #expect(finding.message.hasPrefix("79 of 100"))
    #expect(findings(0, of: 0).allSatisfy { $0.rule != .notDelivered })
  }

  @Test("Sessions of days to come do not count, and a promise that is over does")
  func promised() {
    let future = Plans.plan(3).with {
      $0.deliveredSessions = Self.sessions(0, of: 5)
      for place in $0.deliveredSessions.indices {
        $0.deliveredSessions[place].on = "2026-09-08"
      }
    }
    #expect(!Plans.codes(future).contains(.notDelivered))
    func over(_ count: Int, ends: Day) -> [RuleID] {
      Plans.codes(
        Plans.plan(3).with {
          $0.provision[0].weeks = 10
          $0.provision[0].ends = ends
          $0.deliveredSessions = Self.sessions(count, of: count)
        }
      )
    }
    #expect(over(23, ends: "2026-09-07").contains(.notDelivered))
    #expect(!over(24, ends: "2026-09-07").contains(.notDelivered))
    #expect(!over(23, ends: "2026-09-08").contains(.notDelivered))
  }

  // MARK: Software and peers

  static func lowered(
    by deciders: [Contributor.ID],
    confirmedBy second: Contributor.ID? = nil,
    reason: String? = "Agreed",
    _ change: (inout Proposal) -> Void = { _ in }
  ) -> [RuleID] {
    let plan = Plans.plan(3).with {
      $0.contributors = [
        Contributor(id: "c-1", role: .senco), Contributor(id: "c-2", role: .classTeacher),
        Contributor(id: "c-9", role: .software),
      ]
      $0.proposals = [Proposal(id: "q-1", action: .considerChangingTarget)]
      $0.proposals[0].isAIAssisted = true
      change(&$0.proposals[0])
      $0.decisions = deciders.map {
        Decision(id: "d-1", outcome: .accepted, decidedBy: $0, proposal: "q-1").with {
          $0.reason = reason
          $0.confirmedBy = second
        }
      }
    }
    return Plans.codes(plan)
  }

  @Test("A program's lower target needs two people and a reason")
  func software() {
    #expect(Self.lowered(by: []) == [])
    #expect(Self.lowered(by: ["c-1"]) == [.aiLowered])
    #expect(Self.lowered(by: ["c-1", "c-1"]) == [.aiLowered])
    #expect(Self.lowered(by: ["c-1", "c-9"]) == [.aiLowered])
    #expect(Self.lowered(by: ["c-1", "c-2"], reason: nil) == [.aiLowered])
    #expect(Self.lowered(by: ["c-1", "c-2"]) == [])
    #expect(Self.lowered(by: ["c-1"], confirmedBy: "c-2") == [])
    #expect(Self.lowered(by: ["c-1"], confirmedBy: "c-1") == [.aiLowered])
    #expect(Self.lowered(by: ["c-1"], confirmedBy: "c-9") == [.aiLowered])
    #expect(Self.lowered(by: []) { $0.status = .accepted } == [.aiLowered])
    let bySoftware = Self.lowered(by: ["c-1"]) {
      $0.isAIAssisted = false
      $0.producedBy = "c-9"
    }
    #expect(bySoftware == [.aiLowered])
    let byPerson = Self.lowered(by: ["c-1"]) {
      $0.isAIAssisted = false
      $0.producedBy = "c-2"
    }
    #expect(byPerson == [])
    #expect(Self.lowered(by: ["c-1"]) { $0.action = .considerRaisingTarget } == [])
  }

  @Test(
    "A gap that stays or grows is asked about, and one that closes is not",
    arguments: [(9.9, false), (10, true), (10.1, true)] as [(Number, Bool)]
  )
  func gap(now: Number, isNoticed: Bool) {
    let codes = Plans.codes(Plans.plan(3)) {
      var comparison = ProgressComparison(target: "t-1")
      comparison.gap = ProgressSpan(start: 10, now: now)
      $0.comparisons = [comparison]
    }
    #expect(codes.contains(.gapWidens) == isNoticed)
  }
}
