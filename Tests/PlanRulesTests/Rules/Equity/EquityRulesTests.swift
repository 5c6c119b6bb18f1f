import PlanModel
import PlanRules
import Testing

@Suite("Questions of equity")
struct EquityRulesTests {
  typealias Plans = CyclePlans

  @Test("A sound plan raises no question, with and without earlier plans")
  func silence() {
    #expect(Plans.codes(Plans.plan(3)) == [])
    let earlier = Plans.plan(2, from: 30, to: 40).with {
      $0.targets[0].achievement = .met
    }
    #expect(Plans.codes(Plans.plan(3), after: [earlier]) == [])
    #expect(Plans.codes(LearningPlan(id: "x", pupil: "p-1")) == [])
  }

  @Test("A goal at the start is asked about, one step above it is not")
  func noGain() {
    let at = Plans.plan(3, from: 52)
    #expect(Plans.codes(at) == [.targetAtOrBelowBaseline])
    #expect(Plans.codes(Plans.plan(3, from: 51.9)) == [])
    let kept = at.with { $0.targets[0].measure?.direction = .maintain }
    #expect(Plans.codes(kept) == [])
  }

  @Test("A pace that equals typical growth is not below it")
  func typical() {
    func codes(_ typical: Number, _ target: Target.ID = "t-1") -> [RuleID] {
      Plans.codes(Plans.plan(3)) {
        var comparison = ProgressComparison(target: target)
        comparison.typicalWeeklyGain = typical
        $0.comparisons = [comparison]
      }
    }
    #expect(codes(1) == [])
    #expect(codes(1.01) == [.belowTypicalGrowth])
    #expect(codes(5, "t-9") == [])
  }

  // MARK: Rolled over

  /// Three plans with the same target, goal for goal.
  static let rolled = [1, 2].map { number in
    Plans.plan(number).with { $0.targets[0].achievement = .notMet }
  }

  @Test("The third cycle with the same target and help is asked about, the second is not")
  func rolledOver() throws {
    let findings = Plans.findings(Plans.plan(3), after: Self.rolled)
    let finding = try #require(findings.first { $0.rule == .rolledOver })
    #expect(finding.path.pointer == "/targets/0")
    #expect(finding.message.contains("cycle 3"))
    #expect(!Plans.codes(Plans.plan(3), after: [Self.rolled[1]]).contains(.rolledOver))
  }

  @Test("A met cycle, other help, or another pupil ends the run")
  func rolledOverEnds() {
    let met = Self.rolled.map { plan in
      plan.with {
        $0.reviews = [
          ReviewRecord(id: "r-1").with {
            $0.progress = [TargetProgress(target: "t-1", achievement: .met)]
          }
        ]
      }
    }
    #expect(!Plans.codes(Plans.plan(3), after: met).contains(.rolledOver))
    let helped = Plans.plan(3).with { $0.provision[0].minutes = 30 }
    #expect(!Plans.codes(helped, after: Self.rolled).contains(.rolledOver))
    let decided = Self.rolled.map { plan in
      plan.with {
        $0.decisions = [Decision(id: "d-1", outcome: .change, decidedBy: "c-1")]
        $0.decisions[0].target = "t-1"
      }
    }
    #expect(!Plans.codes(Plans.plan(3), after: decided).contains(.rolledOver))
    let other = Self.rolled.map { plan in plan.with { $0.pupil = "p-2" } }
    #expect(Plans.codes(Plans.plan(3), after: other) == [])
  }

  @Test("Targets are linked by identifier, by skill and by words")
  func links() {
    func codes(_ change: (inout Target) -> Void) -> [RuleID] {
      Plans.codes(Plans.plan(3).with { change(&$0.targets[0]) }, after: Self.rolled)
    }
    #expect(codes { $0.id = "t-2" }.contains(.rolledOver))
    let linked = codes {
      $0.id = "t-2"
      $0.skill = Skill(verb: "say", object: "sounds")
      $0.previousTarget = "t-1"
    }
    #expect(linked.contains(.rolledOver))
    let apart = codes {
      $0.id = "t-2"
      $0.skill = Skill(verb: "say", object: "sounds")
    }
    #expect(!apart.contains(.rolledOver))
    let words = [1, 2, 3].map { number in
      Plans.plan(number).with {
        $0.targets[0].id = Identifier("t-\(number)") ?? .blank
        $0.targets[0].skill = nil
        $0.targets[0].text = "Will read \(40 + number) words by May 202\(number)."
      }
    }
    #expect(Plans.codes(words[2], after: Array(words[..<2])).contains(.rolledOver))
  }

  @Test("Identifiers that point in a circle, and one plan kept twice, count once")
  func circles() {
    let circle = Self.rolled.map { plan in
      plan.with { $0.targets[0].previousTarget = "t-1" }
    }
    let plan = Plans.plan(3).with { $0.targets[0].previousTarget = "t-1" }
    #expect(Plans.codes(plan, after: circle).contains(.rolledOver))
    let twice = [Self.rolled[1], Self.rolled[1], plan]
    #expect(!Plans.codes(plan, after: twice).contains(.rolledOver))
  }

  // MARK: Lowered, early, slower

  static let missed = Plans.plan(2, from: 38, to: 50).with {
    $0.targets[0].achievement = .notMet
  }

  @Test("A nearer goal or a slower pace after a miss needs a reason")
  func lowered() {
    #expect(
      !Plans.codes(Plans.plan(3), after: [Self.missed]).contains(.loweredWithoutReason)
    )
    let nearer = Plans.plan(3, from: 40, to: 49)
    #expect(Plans.codes(nearer, after: [Self.missed]).contains(.loweredWithoutReason))
    let slower = Plans.plan(3, from: 40, to: 51)
    #expect(Plans.codes(slower, after: [Self.missed]).contains(.loweredWithoutReason))
    let met = Self.missed.with { $0.targets[0].achievement = .exceeded }
    #expect(!Plans.codes(nearer, after: [met]).contains(.loweredWithoutReason))
  }

  @Test("A decision, an amendment or a review with words is a reason")
  func reasons() {
    let nearer = Plans.plan(3, from: 40, to: 49)
    let decision = Decision(id: "d-1", outcome: .replace, decidedBy: "c-1").with {
      $0.target = "t-1"
      $0.reason = "Agreed"
    }
    let amendment = Amendment(id: "a-1", reason: "Agreed").with {
      $0.paths = ["/targets/0/goal"]
    }
    let reviewed = Self.missed.with {
      $0.reviews = [
        ReviewRecord(id: "r-1").with {
          $0.progress = [
            TargetProgress(target: "t-1", achievement: .notMet, text: "Agreed").with {
              $0.carryForward = .adapt
            }
          ]
        }
      ]
    }
    let answers = [
      Plans.codes(nearer.with { $0.decisions = [decision] }, after: [Self.missed]),
      Plans.codes(nearer.with { $0.amendments = [amendment] }, after: [Self.missed]),
      Plans.codes(nearer, after: [Self.missed.with { $0.decisions = [decision] }]),
      Plans.codes(nearer, after: [reviewed]),
    ]
    #expect(answers.allSatisfy { !$0.contains(.loweredWithoutReason) })
    let elsewhere = amendment.with { $0.paths = ["/targets/01"] }
    let codes = Plans.codes(
      nearer.with { $0.amendments = [elsewhere] },
      after: [Self.missed]
    )
    #expect(codes.contains(.loweredWithoutReason))
  }

  @Test("Different units are not compared")
  func units() {
    let nearer = Plans.plan(3, from: 4, to: 9).with {
      $0.targets[0].criterion = .rate(9, .minutes)
      $0.targets[0].measure?.unit = .minutes
      $0.targets[0].baseline?.unit = .minutes
    }
    #expect(Plans.codes(nearer, after: [Self.missed]) == [])
  }

  @Test(
    "All met early takes two cycles, and the first half of each",
    arguments: [(5, true), (6, false), (7, false)]
  )
  func allMetEarly(week: Int, isNoticed: Bool) {
    func met(_ number: Int) -> LearningPlan {
      Plans.plan(number, from: 10, to: 20).with { plan in
        plan.targets[0].achievement = .met
        plan.readings = [
          Reading(
            id: "m-1",
            target: "t-1",
            on: (plan.starts ?? .first) + .weeks(week),
            value: 21
          )
        ]
      }
    }
    let codes = Plans.codes(Plans.plan(3), after: [met(1), met(2)])
    #expect(codes.contains(.allMetEarly) == isNoticed)
    #expect(!Plans.codes(Plans.plan(3), after: [met(2)]).contains(.allMetEarly))
    let extended = Plans.plan(3).with { $0.targets[0].carriedForward = .extend }
    #expect(!Plans.codes(extended, after: [met(1), met(2)]).contains(.allMetEarly))
  }

  @Test("The next target may be a tenth slower than the pace shown")
  func slower() {
    // From 30 to 40 in twelve weeks; nine tenths of it lead to 49.
    let earlier = Plans.plan(2, from: 30, to: 45).with {
      $0.targets[0].achievement = .met
    }
    #expect(
      !Plans.codes(Plans.plan(3, to: 49), after: [earlier]).contains(.nextTargetSlower)
    )
    let slow = Plans.codes(Plans.plan(3, to: 48.9), after: [earlier])
    #expect(slow.contains(.nextTargetSlower))
  }
}
