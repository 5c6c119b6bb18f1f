import PlanModel
import PlanStorage
import Testing

@Suite("Retention dry run")
struct RetentionDryRunTests {
  private let store = AuditedTestStore()
  private let access = AuditFixtures.access()

  private func save(
    _ id: LearningPlan.ID,
    of pupil: Pupil.ID,
    isOnHold: Bool = false
  ) async throws {
    let plan = LearningPlan(id: id, pupil: pupil).with {
      if isOnHold { $0.retention = Retention().with { $0.isOnHold = true } }
    }
    try await store.save(plan, expecting: nil, reason: "New", by: access)
  }

  private func fill() async throws {
    let births: [(Pupil.ID, Day?)] = [
      ("p-1", "1990-02-28"), ("p-2", "1990-05-01"), ("p-3", "2015-05-01"), ("p-4", nil),
    ]
    for (id, birth) in births {
      let pupil = Pupil(id: id).with { $0.dateOfBirth = birth }
      try await store.save(pupil, expecting: nil, by: access)
    }
    try await save("plan-1", of: "p-1")
    try await save("plan-2", of: "p-2")
    try await save("plan-3", of: "p-2", isOnHold: true)
    try await save("plan-4", of: "p-3")
    try await save("plan-5", of: "p-4")
    try await save("plan-6", of: "p-1")
    try await store.delete("plan-6", expecting: .first, reason: "Moved", by: access)
  }

  @Test("A dry run lists what is due, on hold and not judged, and changes nothing")
  func listing() async throws {
    try await fill()
    let before = await store.entries.count
    let run = try await RetentionDryRun(
      of: .unverifiedExample,
      plans: store,
      pupils: store,
      deleted: try await store.deletedPlans(by: access),
      asOf: "2026-09-07",
      by: access
    )
    #expect(
      run.judgements.map(\.plan) == ["plan-1", "plan-2", "plan-3", "plan-5", "plan-6"]
    )
    #expect(run.judgements.map(\.status) == [.due, .due, .onHold, .notJudged, .due])
    #expect(run.judgements[3].gap == .noDateOfBirth)
    #expect(run.kept == 1)
    #expect(run.pupilsDue == ["p-1"])
    #expect(await store.entries.count == before)
  }

  @Test("A pupil or a deleted plan that can't be read is a gap, and the rest is judged")
  func damage() async throws {
    try await fill()
    try await store.save(
      LearningPlan(id: "plan-6", pupil: "p-1"),
      expecting: nil,
      reason: "Back",
      by: access
    )
    try await store.delete("plan-6", expecting: .first.next.next, reason: "x", by: access)
    await store.damage("p-2")
    await store.damage(.first.next.next)
    let run = try await RetentionDryRun(
      of: .unverifiedExample,
      plans: store,
      pupils: store,
      deleted: ["plan-6"],
      asOf: "2026-09-07",
      by: access
    )
    let gaps = run.judgements.map {
      "\($0.plan) \($0.status.rawValue) \($0.gap?.rawValue ?? "-")"
    }
    #expect(
      gaps == [
        "plan-1 due -", "plan-2 notJudged unreadablePupil",
        "plan-3 onHold unreadablePupil",
        "plan-5 notJudged noDateOfBirth", "plan-6 notJudged unreadable",
      ]
    )
    #expect(run.judgements[1].pupil == "p-2")
    #expect(run.kept == 1)
  }

  @Test("Without the pupils within reach nothing is judged by date of birth")
  func noPupils() async throws {
    try await fill()
    let run = try await RetentionDryRun(
      of: .unverifiedExample,
      plans: store,
      pupils: nil,
      asOf: "2026-09-07",
      by: access
    )
    #expect(run.judgements.count { $0.gap == .noPupil } == 5)
    #expect(run.pupilsDue.isEmpty)
  }
}
