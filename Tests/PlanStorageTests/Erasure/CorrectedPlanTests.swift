import PlanModel
import PlanStorage
import Testing

/// Plans that were saved for one pupil and then corrected to be another's.
@Suite("Corrected plans")
struct CorrectedPlanTests {
  private let folder: TestFolder
  private let store: FilePlanStore
  private let access: PlanAccess

  init() async throws {
    folder = TestFolder()
    store = try folder.store()
    access = PlanStorageTests.access()
    // Of the first pupil, then of the second, and the other way round.
    try await save("plan-1", of: "p-1", reason: "Ours")
    try await save("plan-1", of: "p-2", after: 1, reason: "Theirs")
    try await save("plan-1", of: "p-2", after: 2, reason: "Theirs again")
    try await save("plan-2", of: "p-2", reason: "Theirs by mistake")
    try await save("plan-2", of: "p-1", after: 1, reason: "Ours now")
    try await store.delete("plan-2", expecting: .first.next, reason: "Left", by: access)
    try await save("plan-3", of: "p-1", reason: "Always ours")
    let read = AuditEvent(.read, by: access)
    for plan in ["plan-1", "plan-2"] as [LearningPlan.ID] {
      try await store.record(read.with { $0.plan = plan }, by: access)
    }
  }

  private func save(
    _ id: LearningPlan.ID,
    of pupil: Pupil.ID,
    after version: Int? = nil,
    reason: String
  ) async throws {
    try await store.save(
      .titled(reason, id: id, pupil: pupil),
      expecting: version.flatMap { RecordVersion($0) },
      reason: reason,
      by: access
    )
  }

  @Test(
    "A preview counts what an erasure takes",
    arguments: ["p-1", "p-2"] as [Pupil.ID]
  )
  func preview(pupil: Pupil.ID) async throws {
    let preview = try await store.previewErasure(
      of: pupil,
      under: RetentionSchedule([]),
      by: access
    )
    let receipt = try await store.erase(pupil, reason: "Left", by: access)
    #expect(preview.plans == receipt.plans)
    #expect(preview.entries == receipt.entries)
    // Entries of reading are no versions.
    let reads = 1
    #expect(preview.versions == receipt.entries - reads)
  }

  @Test("An erasure leaves the plan that is now another pupil's, without the old version")
  func erasure() async throws {
    let receipt = try await store.erase("p-1", reason: "Left", by: access)
    #expect(receipt.plans == 2)
    for store in [store, try folder.store()] {
      let left = try await store.history(of: "plan-1", by: access)
      #expect(left.map(\.version.number) == [2, 3])
      let current = try await store.plan(withID: "plan-1", by: access)
      #expect(current?.plan.title == "Theirs again")
      #expect(try await store.history(of: "plan-2", by: access).isEmpty)
    }
  }

  @Test("A subject access shows no version, entry or reason of another pupil's")
  func subjectAccess() async throws {
    let collector = SubjectAccessCollector(store)
    let first = try await collector.collect(about: "p-1", by: access)
    #expect(first.plans.map(\.id) == ["plan-1", "plan-2", "plan-3"])
    #expect(
      first.plans.flatMap(\.revisions).map(\.reason)
        == ["Ours", "Ours now", "Left", "Always ours"]
    )
    #expect(
      first.entries.map { $0.entry.event?.reason ?? "none" }
        == ["Ours", "Ours now", "Left", "Always ours", "none"]
    )
    let json = String(decoding: try first.json(), as: UTF8.self)
    #expect(!json.contains("Theirs"))
    #expect(first.gaps.count { $0.code == .otherPupil } == 3)
    let second = try await collector.collect(about: "p-2", by: access)
    #expect(
      second.plans.flatMap(\.revisions).map(\.reason)
        == ["Theirs", "Theirs again", "Theirs by mistake"]
    )
    #expect(!second.text.contains("Ours"))
  }
}
