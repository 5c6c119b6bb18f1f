import PlanModel
import Testing

@Suite("Learning plan")
struct LearningPlanTests {
  private let plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
    $0.targets = [
      Target(id: "t-1").with { $0.areas = [.cognitionAndLearning] },
      Target(id: "t-2").with {
        $0.areas = [.communicationAndInteraction, .cognitionAndLearning]
      },
    ]
    $0.readings = [
      Reading(id: "r-1", target: "t-1", on: "2026-10-05", value: 44),
      Reading(id: "r-2", target: "t-2", on: "2026-09-21", value: 1),
      Reading(id: "r-3", target: "t-1", on: "2026-09-14", value: 42),
      Reading(id: "r-4", target: "t-1", on: "2026-10-05", value: 46),
    ]
  }

  @Test("Readings of a target come in the order of their days, then as they stand")
  func readings() {
    #expect(plan.readings(of: "t-1").map(\.id) == ["r-3", "r-1", "r-4"])
    #expect(plan.readings(of: "t-9").isEmpty)
  }

  @Test("A target is found by its identifier only")
  func targets() {
    #expect(plan.target(withID: "t-2")?.areas.count == 2)
    #expect(plan.target(withID: "T-2") == nil)
    #expect(
      plan.areasOfTargets == [.cognitionAndLearning, .communicationAndInteraction]
    )
  }

  @Test("Readings survive an edit of their target")
  func edit() {
    let edited = plan.with { $0.targets[0] = Target(id: "t-1", text: "Another wording") }
    #expect(edited.readings(of: "t-1") == plan.readings(of: "t-1"))
  }

  @Test("A plan needs an identifier and a pupil, and is proposed until somebody accepts")
  func beginnings() {
    let plan = LearningPlan(id: "plan-1", pupil: "p-0417")
    #expect(plan.kind == .senSupportPlan)
    #expect(plan.lifecycle == .proposed)
    #expect(plan.targets.isEmpty)
  }
}
