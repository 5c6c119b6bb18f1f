import PlanModel
import PlanRules
import Testing

@Suite("Letters of SMART")
struct SMARTAssessmentTests {
  static let context = RuleContext(asOf: "2026-09-07")

  static func letters(_ plan: LearningPlan) throws -> SMARTAssessment {
    try #require(plan.smartAssessments(in: context).first)
  }

  static var complete: LearningPlan {
    get throws {
      let rule = try #require(
        RuleSet.smart.entries.first { $0.card.id == .baselineMissing }?.rule
      )
      return try #require(rule.examples).passes
    }
  }

  @Test("A complete target has every letter but what only progress can tell")
  func complete() throws {
    let letters = try Self.letters(Self.complete)
    #expect(letters[.specific].state == .met)
    #expect(letters[.measurable].state == .met)
    #expect(letters[.achievable].state == .cannotJudge)
    #expect(letters[.relevant].state == .met)
    #expect(letters[.timeBound].state == .met)
    #expect(letters.target == "t-1")
  }

  @Test("Wording alone never makes a target achievable or relevant")
  func wordingAlone() throws {
    let text = """
      By 18 December 2026, given a word bank, Sam will write 8 out of 10 words correctly, \
      measured weekly by test (baseline 3/10), so that Sam can write to Gran.
      """
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.targets = [Target(id: "t-1", text: text)]
      $0.reviews = [ReviewRecord(id: "r-1").with { $0.planned = "2026-11-01" }]
    }
    let letters = try Self.letters(plan)
    #expect(letters[.specific].state == .met)
    #expect(letters[.measurable].state == .met)
    #expect(letters[.timeBound].state == .met)
    #expect(letters[.achievable].state == .cannotJudge)
    #expect(letters[.relevant].state == .cannotJudge)
  }

  @Test("A goal that was reached before is not achievable")
  func reached() throws {
    let plan = try Self.complete.with { $0.targets[0].baseline?.value = 10 }
    let letters = try Self.letters(plan)
    #expect(letters[.achievable].state == .notMet)
    #expect(letters[.achievable].findings.map(\.rule) == [.notAGain])
  }

  @Test(
    "Achievable is met by known growth, from usual to twice ambitious",
    arguments: [
      (60, .notMet), (79, .cannotJudge), (80, .met), (120, .met), (121, .cannotJudge),
    ] as [(Number, LetterState)]
  )
  func achievable(goal: Number, state: LetterState) throws {
    let examples = try RuleCase(.belowTypical).examples
    let plan = examples.passes.with { $0.targets[0].goal = goal }
    let letters = try #require(plan.smartAssessments(in: examples.context).first)
    #expect(letters[.achievable].state == state)
    #expect(letters.ambition.reference != nil || state == .notMet)
    let unhelped = plan.with {
      $0.targets[0].provision = []
      $0.targets[0].needs = []
    }
    let without = try #require(unhelped.smartAssessments(in: examples.context).first)
    #expect(without[.achievable].state != .met)
  }

  @Test("A letter whose rules are missing can't be judged")
  func withoutRules() throws {
    let plan = try Self.complete
    let letters = plan.smartAssessments(applying: RuleSet(), in: Self.context)
    let states = SMARTLetter.allCases.map { letters.first?[$0].state }
    #expect(states.allSatisfy { $0 == .cannotJudge })
  }

  @Test("Setting a finding aside makes no letter met")
  func setAside() throws {
    let plan = try Self.complete.with {
      $0.targets[0].due = nil
      $0.setAsides = [
        SetAside(rule: "T1.dueMissing", path: "/targets/0/due", reason: "Agreed")
      ]
    }
    let letters = try Self.letters(plan)
    #expect(letters[.timeBound].state == .notMet)
    #expect(letters[.timeBound].findings.first?.setAside != nil)
  }
}
