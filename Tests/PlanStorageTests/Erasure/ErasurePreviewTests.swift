import PlanModel
import PlanStorage
import Testing

@Suite("Erasure preview")
struct ErasurePreviewTests {
  private let store = AuditedTestStore()
  private let access = AuditFixtures.access()

  private func fill(_ change: (inout LearningPlan) -> Void = { _ in }) async throws {
    let pupil = Pupil(id: "p-1").with { $0.photo = EvidenceFile(title: "Photo") }
    try await store.save(pupil, expecting: nil, by: access)
    for id in ["plan-1", "plan-2"] as [LearningPlan.ID] {
      var plan = LearningPlan(id: id, pupil: "p-1")
      try await store.save(plan, expecting: nil, reason: "New", by: access)
      change(&plan)
      try await store.save(plan, expecting: .first, reason: "Again", by: access)
    }
    try await store.delete("plan-2", expecting: .first.next, reason: "Moved", by: access)
    let other = LearningPlan(id: "plan-3", pupil: "p-2")
    try await store.save(other, expecting: nil, reason: "New", by: access)
  }

  private func preview(
    under schedule: RetentionSchedule = RetentionSchedule([])
  ) async throws -> ErasurePreview {
    try await store.previewErasure(of: "p-1", under: schedule, by: access)
  }

  @Test(
    "A preview counts what an erasure then takes, and nothing is left to count after it"
  )
  func counts() async throws {
    try await fill { $0.files = [EvidenceFile(title: "Report")] }
    let preview = try await preview()
    #expect(preview.plans == 2 && preview.versions == 5)
    #expect(preview.files == 3)
    #expect(!preview.isOnHold)
    let receipt = await store.erase("p-1", reason: "Retention", by: access)
    #expect(receipt.plans == preview.plans)
    #expect(receipt.identity == preview.identity)
    #expect(receipt.entries == preview.entries)
    let after = try await self.preview()
    #expect(after.isEmpty && !preview.isEmpty)
    #expect(try await store.verifyAuditTrail(by: access).isIntact)
  }

  @Test("A hold of a plan, also of a deleted one, stands against erasing")
  func planHold() async throws {
    try await fill { $0.retention = Retention().with { $0.isOnHold = true } }
    let preview = try await preview()
    #expect(preview.isOnHold && !preview.isPupilHeld)
    #expect(preview.heldPlans == ["plan-1", "plan-2"])
  }

  @Test("A hold of the pupil stands against erasing")
  func pupilHold() async throws {
    try await fill()
    #expect(try await preview(under: RetentionSchedule([], holds: ["p-1"])).isOnHold)
    #expect(try await !preview(under: RetentionSchedule([], holds: ["p-2"])).isOnHold)
  }

  @Test("A plan that can't be read may be on hold")
  func unreadable() async throws {
    try await fill()
    await store.damage(.first.next)
    let preview = try await preview()
    #expect(preview.unreadablePlans == ["plan-1", "plan-2"])
    #expect(preview.isOnHold)
  }
}
