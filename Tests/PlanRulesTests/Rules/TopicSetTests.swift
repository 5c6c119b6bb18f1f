import PlanModel
import PlanRules
import Testing

@Suite("Sets of one topic")
struct TopicSetTests {
  static let sets: [(name: String, rules: RuleSet)] = [
    ("coverage", .coverage), ("goldenThread", .goldenThread),
    ("participation", .participation), ("provision", .provision),
    ("learningDesign", .learningDesign),
  ]

  static let entries = sets.flatMap(\.rules.entries)

  @Test("A code stands once in all of them")
  func codes() {
    let codes = Self.entries.map(\.card.id)
    #expect(Set(codes).count == codes.count)
  }

  @Test("An empty plan of a newcomer is asked for nothing that nobody could know yet")
  func emptyPlan() {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1")
    var noticed: Set<RuleID> = []
    for set in Self.sets {
      noticed.formUnion(
        plan.findings(applying: set.rules, asOf: "2026-09-07").map(\.rule)
      )
    }
    #expect(noticed == [.areaMissing, .targetCount, .reviewDateMissing])
  }
}
