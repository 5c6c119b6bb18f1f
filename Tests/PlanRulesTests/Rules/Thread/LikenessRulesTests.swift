import PlanModel
import PlanRules
import Testing

@Suite("Rules about the same thing twice")
struct LikenessRulesTests {
  func codes(
    setting: (inout RuleContext) -> Void = { _ in },
    _ change: (inout LearningPlan) -> Void
  ) -> [RuleID] {
    LinkedExample.codes(.goldenThread, setting: setting, change)
  }

  /// Adds a target with another skill to the plan.
  func add(_ skill: Skill, to plan: inout LearningPlan) {
    let other = plan.targets[0].with {
      $0.id = "t-2"
      $0.skill = skill
    }
    plan.targets.append(other)
  }

  @Test(
    "Targets of one verb that share most of their words are alike",
    arguments: [
      (Skill(verb: "solve", object: "two-step word problems"), true),
      (Skill(verb: "Solve", object: "Two-step word problems,"), true),
      (Skill(verb: "solve", object: "two-step number problems"), true),
      (Skill(verb: "solve", object: "jigsaws of six pieces"), false),
      (Skill(verb: "write", object: "two-step word problems"), false),
    ]
  )
  func alike(skill: Skill, isAlike: Bool) {
    let found = codes { add(skill, to: &$0) }
    #expect(found == (isAlike ? [.targetsAlike] : []))
  }

  @Test("A school says how many words are too many; a hundred asks for all of them")
  func percent() {
    let found = codes(
      setting: { $0.school.similarWordsPercent = 100 },
      { add(Skill(verb: "solve", object: "two-step number problems"), to: &$0) }
    )
    #expect(found == [])
  }

  @Test(
    "Targets without a readable verb are alike only in the same words",
    arguments: [
      ("Maths.", "maths.", true), ("Maths.", "Music.", false), ("", "", false),
    ]
  )
  func textAlone(one: String, other: String, isAlike: Bool) {
    let found = codes { plan in
      plan.targets[0].skill = nil
      plan.targets[0].text = one
      let second = plan.targets[0].with { $0.text = other }
      plan.targets.append(second)
    }
    #expect(found == (isAlike ? [.targetsAlike] : []))
  }

  @Test(
    "A need stands once in an area, and may stand in two areas",
    arguments: [
      ("CL", "number facts", true), ("CL", "Reading for meaning", false),
      ("CL", nil, false), ("SP", "Number facts", false),
    ] as [(AreaOfNeed, String?, Bool)]
  )
  func needs(area: AreaOfNeed, text: String?, isAlike: Bool) {
    let found = codes {
      $0.needs.append(Need(id: "n-2", area: area, text: text))
      $0.targets[0].needs.append("n-2")
    }
    #expect(found == (isAlike ? [.needsAlike] : []))
  }

  /// What is noticed after an earlier plan and with a change of the present one.
  func rolledOver(
    _ earlier: (inout LearningPlan) -> Void = { _ in },
    now change: (inout LearningPlan) -> Void = { _ in }
  ) -> [RuleID] {
    var plan = LinkedExample.plan
    plan.id = "plan-0"
    earlier(&plan)
    return codes(setting: { $0.earlierPlans = [plan] }, change)
  }

  @Test("A target that stands unchanged from an earlier plan asks for a reason")
  func unchanged() {
    #expect(rolledOver() == [.targetRolledOver])
    #expect(rolledOver { $0.targets[0].id = "t-0" } == [.targetRolledOver])
    #expect(rolledOver { $0.targets[0].baseline = nil } == [.targetRolledOver])
    #expect(rolledOver(now: { $0.targets[0].carriedForward = .adapt }) == [])
  }

  @Test("A target with another skill, criterion or goal is another target")
  func changed() {
    #expect(rolledOver { $0.targets[0].skill?.object = "sums" } == [])
    #expect(rolledOver { $0.targets[0].criterion = .occasions(6, of: 10) } == [])
    #expect(rolledOver(now: { $0.targets[0].goal = 8 }) == [])
    #expect(rolledOver { $0.id = "plan-1" } == [])
  }

  @Test("Targets that are text are compared by their text")
  func unchangedText() {
    func text(_ text: String) -> (inout LearningPlan) -> Void {
      { plan in
        plan.targets[0].skill = nil
        plan.targets[0].text = text
      }
    }
    let same = rolledOver(
      text("Sam will read 20 words"),
      now: text("Sam will read 20 Words")
    )
    let other = rolledOver(
      text("Sam will read 20 words"),
      now: text("Sam will read 40 words")
    )
    #expect(same == [.targetRolledOver])
    #expect(other == [])
  }
}
