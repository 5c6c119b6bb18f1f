import PlanSchedule
import Testing

@Suite("Move policy")
struct MovePolicyTests {
  @Test("A policy reads back from its own name", arguments: MovePolicy.allCases)
  func roundTrip(policy: MovePolicy) {
    #expect(MovePolicy(policy.description) == policy)
  }

  @Test("Other names are no policy", arguments: ["", "Before", "never", " keep"])
  func refusals(name: String) {
    #expect(MovePolicy(name) == nil)
  }
}
