import PlanModel
import Testing

@Suite("What a store prints")
struct StoreRedactionTests {
  private static let canary = "CANARY"

  private func texts(of value: some Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    return "\(value)" + String(reflecting: value) + dumped
  }

  @Test("No plan, pupil, reason or purpose is printed, only identifiers")
  func redaction() async throws {
    let store = InMemoryPlanStore()
    let actor = StoreActor(id: "staff-7", role: "SENCO", purpose: Self.canary)
    let call = PlanAccess(by: actor, in: school, at: .epoch)
    let plan = LearningPlan.titled(Self.canary)
    let pupil = Pupil(id: "p-1").with { $0.legalForename = Self.canary }
    let saved = try await store.save(
      plan,
      expecting: nil,
      reason: Self.canary,
      by: call
    )
    let kept = try await store.save(pupil, expecting: nil, by: call)
    let change = PlanChange.save(plan, expecting: nil, reason: Self.canary)
    let error = await #expect(throws: PlanStoreError<Never>.self) {
      try await store.apply([change], by: call)
    }
    let pupilError = await #expect(throws: PupilStoreError<Never>.self) {
      try await store.save(pupil, expecting: nil, by: call)
    }
    var timeline = PlanTimeline()
    try timeline.apply(change, by: call)
    let page = await store.plans(matching: PlanQuery(), by: call)
    let pupils = await store.pupils(after: nil, limit: 1, by: call)
    let printed =
      texts(of: actor) + texts(of: call) + texts(of: saved) + texts(of: kept)
      + texts(of: change) + texts(of: error) + texts(of: pupilError)
      + texts(of: timeline) + texts(of: page) + texts(of: pupils)
      + texts(of: saved.revision) + texts(of: error?.conflict)
    #expect(!printed.contains(Self.canary))
    #expect(
      error?.description.contains("plan-1: expected no record, found version 1") == true
    )
  }
}
