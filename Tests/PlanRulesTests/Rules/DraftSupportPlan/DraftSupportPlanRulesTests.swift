import PlanModel
import PlanRules
import Testing

@Suite("Rules from the proposals of 2026")
struct DraftSupportPlanRulesTests {
  static let codes: [RuleID] = [
    .supportLayerMissing, .yearlyReviewMissing, .dayToDaySupportMissing,
  ]

  static func codes(
    _ rules: RuleSet = .individualSupportPlanDraft2026,
    _ change: (inout LearningPlan) -> Void = { _ in }
  ) -> [RuleID] {
    var plan = LearningPlan(
      id: "plan-1",
      pupil: "p-1",
      kind: .individualSupportPlanDraft
    )
    plan.starts = "2026-09-07"
    change(&plan)
    return plan.findings(applying: rules, asOf: "2026-09-07").map(\.rule)
      .filter(codes.contains)
  }

  @Test("A bare plan is asked for layer, review and support")
  func bare() {
    #expect(Set(Self.codes()) == Set(Self.codes))
  }

  @Test("No general set holds them, and the set that does is marked as a draft")
  func draft() {
    #expect(RuleSet.individualSupportPlanDraft2026.isDraft)
    let others = NamedRuleSet.all.filter { !$0.rules.isDraft }
    #expect(others.count > 5)
    #expect(others.allSatisfy { set in !Self.codes.contains(where: set.rules.contains) })
  }

  @Test(
    "A year runs to the same day of the next year",
    arguments: [("2027-09-07", true), ("2027-09-08", false)] as [(Day, Bool)]
  )
  func year(planned: Day, isEnough: Bool) {
    let found = Self.codes { plan in
      plan.reviews = [ReviewRecord(id: "r-1").with { $0.planned = planned }]
    }
    #expect(!found.contains(.yearlyReviewMissing) == isEnough)
  }

  @Test("A support in class is day-to-day support, and may name the layer")
  func support() {
    let found = Self.codes { plan in
      plan.supports = [
        Support(id: "s-1", text: "Word bank").with { $0.layer = .targeted }
      ]
    }
    #expect(found == [.yearlyReviewMissing])
  }

  @Test("Without a start no year is counted")
  func withoutStart() {
    #expect(!Self.codes { $0.starts = nil }.contains(.yearlyReviewMissing))
  }
}
