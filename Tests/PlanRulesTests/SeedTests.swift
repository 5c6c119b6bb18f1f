import PlanModel
import PlanRules
import Testing

@Suite("Sentences of the published guides")
struct SeedTests {
  static let modelGoal = """
    By June 2027, the pupil will correctly solve two-step word problems on 8 out of 10 \
    curriculum-based probes, as measured by weekly CBM data.
    """

  func plan(_ text: String) -> LearningPlan {
    LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.starts = "2026-09-07"
      $0.targets = [Target(id: "t-1", text: text)]
      $0.reviews = [ReviewRecord(id: "r-1").with { $0.planned = "2027-02-01" }]
    }
  }

  func codes(
    _ text: String,
    _ rules: RuleSet = .smart,
    letters: String = "SMT"
  )
    -> [RuleID]
  {
    plan(text).findings(applying: rules, asOf: "2026-09-07")
      .filter { letters.contains($0.topic.rawValue) }
      .map(\.rule)
  }

  @Test("The model goal is read in full")
  func modelGoalIsRead() throws {
    let read = TargetText(Self.modelGoal)
    let due = try #require(read.due?.value)
    #expect(due.latest == "2027-06-30")
    #expect(due.precision == .month)
    #expect((due.year, due.month) == (2_027, 6))
    #expect(read.actor?.value == "the pupil")
    #expect(read.verb?.value == "solve")
    #expect(read.isObservable)
    #expect(read.object?.value == "two-step word problems")
    #expect(read.criterion?.value == .occasions(8, of: 10))
    #expect(read.occasion?.value == "probes")
    #expect(read.tool?.value == "CBM data")
    #expect(read.frequency?.value == .weekly)
    #expect(read.condition == nil)
    #expect(read.baseline == nil)
  }

  @Test("The model goal lacks a condition, a start and a pass mark, and nothing else")
  func modelGoalIsChecked() {
    let expected: Set<RuleID> = [
      .conditionMissing, .baselineMissing, .probePassMarkMissing,
    ]
    #expect(Set(codes(Self.modelGoal)) == expected)
    #expect(codes(Self.modelGoal).count == 3)
  }

  @Test("Improving reading comprehension is not specific, measurable or time-bound")
  func improving() throws {
    let plan = plan("the pupil will improve reading comprehension")
    let context = RuleContext(asOf: "2026-09-07")
    let letters = try #require(plan.smartAssessments(in: context).first)
    #expect(letters[.specific].state == .notMet)
    #expect(letters[.measurable].state == .notMet)
    #expect(letters[.timeBound].state == .notMet)
    let findings = SMARTLetter.allCases.flatMap { letters[$0].findings }
    #expect(findings.allSatisfy { (2...4).contains($0.suggestions.count) })
    let vague = try #require(findings.first { $0.rule == .vagueVerb })
    #expect(vague.words == 15..<22)
    #expect(vague.path.pointer == "/targets/0/text")
  }
}
