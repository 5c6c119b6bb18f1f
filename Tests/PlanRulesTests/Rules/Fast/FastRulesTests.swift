import PlanModel
import PlanRules
import Testing

@Suite("Rules about FAST targets")
struct FastRulesTests {
  // MARK: Frequently discussed

  static func discussed(
    asOf day: Day = "2026-10-19",
    _ change: (inout LearningPlan) -> Void = { _ in }
  ) throws -> Bool {
    let rule = try RuleCase(.notDiscussed)
    var context = rule.examples.context
    context.asOf = day
    return !rule.notices(in: context, change)
  }

  @Test("Six weeks after the start people should have talked, and not before")
  func sixWeeks() throws {
    #expect(try Self.discussed())
    #expect(try !Self.discussed(asOf: "2026-10-20"))
  }

  @Test("A review, a family meeting and a decision are talks; other events are none")
  func talks() throws {
    let day: Day = "2026-12-01"
    let talk: Day = "2026-11-20"
    #expect(
      try Self.discussed(asOf: day) {
        $0.reviews = [ReviewRecord(id: "r-1").with { $0.held = talk }]
      }
    )
    #expect(
      try Self.discussed(asOf: day) {
        $0.events = [PlanEvent(id: "e-1", kind: .familyMeeting, on: talk)]
      }
    )
    #expect(
      try Self.discussed(asOf: day) {
        let decision = Decision(id: "d-1", outcome: .accepted, decidedBy: "c-3")
        $0.decisions = [
          decision.with {
            $0.target = "t-1"
            $0.on = talk
          }
        ]
      }
    )
    #expect(
      try !Self.discussed(asOf: day) {
        $0.events = [PlanEvent(id: "e-1", kind: .referred, on: talk)]
        $0.reviews = [ReviewRecord(id: "r-1").with { $0.held = "2026-12-02" }]
      }
    )
  }

  @Test("The plan's schedule serves a target without its own")
  func schedule() throws {
    let rule = try RuleCase(.notDiscussed)
    let found = rule.findings { $0.targets[0].monitoring = nil }
    #expect(found.map(\.path.pointer) == ["/targets/0/monitoring/decisionCheck"])
    #expect(
      !rule.notices {
        $0.monitoring = $0.targets[0].monitoring
        $0.targets[0].monitoring = nil
      }
    )
  }

  @Test("The school says how long is too long")
  func parameter() throws {
    let rule = try RuleCase(.notDiscussed)
    var context = rule.examples.context
    context.school.discussionWithinDays = 27
    #expect(rule.notices(in: context) { _ in })
    context.school.discussionWithinDays = 28
    #expect(!rule.notices(in: context) { _ in })
  }

  // MARK: Ambitious

  @Test(
    "Ambitious begins at one and a half words a week, with no upper end",
    arguments: [(79, true), (89, true), (90, false), (200, false), (60, false)]
      as [(Number, Bool)]
  )
  func ambitious(goal: Number, isNoticed: Bool) throws {
    #expect(
      try RuleCase(.notAmbitious).notices { $0.targets[0].goal = goal } == isNoticed
    )
  }

  @Test("Nobody asks for ambition where nothing is known of growth")
  func unknownGrowth() throws {
    let rule = try RuleCase(.notAmbitious)
    var context = rule.examples.context
    context.growthReferences = GrowthReferences()
    #expect(!rule.notices(in: context) { $0.targets[0].goal = 61 })
  }

  // MARK: Transparent

  @Test("Each group that can't see the target is named once")
  func groups() throws {
    let rule = try RuleCase(.notTransparent)
    let found = rule.findings {
      $0.agreements = []
      $0.sharing = []
    }
    #expect(found.count == 1)
    #expect(found.first?.message.hasSuffix("the pupil; parents; teachers.") == true)
  }

  @Test("A pupil or parents who are not among the people of the plan can't see it")
  func absent() throws {
    let rule = try RuleCase(.notTransparent)
    #expect(rule.notices { $0.contributors.removeFirst() })
    #expect(rule.notices { $0.contributors.remove(at: 1) })
    #expect(!rule.notices { $0.contributors.removeLast() })
  }

  @Test("Each named teacher counts, and one who has left does not")
  func teachers() throws {
    let rule = try RuleCase(.notTransparent)
    let teacher = Contributor(id: "c-4", role: .subjectTeacher)
    #expect(rule.notices { $0.contributors.append(teacher) })
    let left = teacher.with { $0.ends = "2026-10-04" }
    #expect(!rule.notices { $0.contributors.append(left) })
    let leaves = teacher.with { $0.ends = "2026-10-05" }
    #expect(rule.notices { $0.contributors.append(leaves) })
    let came = ReviewRecord(id: "r-2").with { $0.attended = ["c-4"] }
    #expect(
      !rule.notices {
        $0.contributors.append(teacher)
        $0.reviews.append(came)
      }
    )
  }

  @Test("An agreement to other targets, or sharing that is over, shows nothing")
  func limits() throws {
    let rule = try RuleCase(.notTransparent)
    #expect(rule.notices { $0.agreements[0].targets = ["t-2"] })
    #expect(!rule.notices { $0.agreements[0].targets = ["t-2", "t-1"] })
    #expect(rule.notices { $0.sharing[0].ends = "2026-10-04" })
    #expect(!rule.notices { $0.sharing[0].ends = "2026-10-05" })
    #expect(rule.notices { $0.sharing[0].starts = "2026-10-06" })
  }

  @Test("Targets of other styles are not asked")
  func otherStyles() throws {
    let ids: [RuleID] = [.notDiscussed, .notAmbitious, .notTransparent]
    var noticed: [RuleID] = []
    for id in ids {
      let rule = try RuleCase(id)
      let fails = rule.examples.fails.with { $0.targets[0].style = .smart }
      noticed += fails.findings(
        applying: RuleSet([rule.rule]),
        in: rule.examples.context
      ).map(\.rule)
    }
    #expect(noticed == [])
  }
}
