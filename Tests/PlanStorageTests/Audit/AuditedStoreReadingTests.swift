import PlanModel
import PlanStorage
import Testing

@Suite("Reading the trail of a store")
struct AuditedStoreReadingTests {
  private let store = AuditedTestStore()
  private let access = AuditFixtures.access()

  private func fill(_ count: Int) async throws {
    for number in 0..<count {
      try await store.record(AuditFixtures.event(number), by: access)
    }
  }

  @Test(
    "All entries come once and in order, however long a page is",
    arguments: [1, 3, 7, 500]
  )
  func pages(length: Int) async throws {
    try await fill(7)
    var numbers: [Int] = []
    for try await entry in store.auditEntries(pageLength: length, by: access) {
      numbers.append(entry.sequence)
    }
    #expect(numbers == Array(1...7))
  }

  @Test("The trail of a store is verified, from its start and from an entry on")
  func verifying() async throws {
    try await fill(5)
    let head = await store.auditHead(by: access)
    let whole = try await store.verifyAuditTrail(keptHeads: [head], by: access)
    #expect(whole.isIntact)
    #expect(whole.entries == 5)
    #expect(whole.comparedHeads == 1)
    let none = try await store.verifyAuditTrail(from: head, by: access)
    #expect(none.isIntact)
    #expect(none.entries == 0)
  }

  @Test(
    "A store whose trail was cut is found out by a head that was kept and only by that"
  )
  func cut() async throws {
    try await fill(5)
    let head = await store.auditHead(by: access)
    await store.cutTrail(to: 3)
    let alone = try await store.verifyAuditTrail(by: access)
    #expect(alone.isIntact)
    #expect(alone.comparedHeads == 0)
    let compared = try await store.verifyAuditTrail(keptHeads: [head], by: access)
    #expect(compared.faults == [AuditFault(.cut, at: 4, count: 2)])
  }

  @Test("Deleted plans are found through the trail")
  func deletedPlans() async throws {
    for id in ["plan-2", "plan-1"] as [LearningPlan.ID] {
      let plan = LearningPlan(id: id, pupil: "p-1")
      let saved = try await store.save(plan, expecting: nil, reason: "New", by: access)
      try await store.delete(id, expecting: saved.version, reason: "Moved", by: access)
    }
    let plan = LearningPlan(id: "plan-3", pupil: "p-1")
    try await store.save(plan, expecting: nil, reason: "New", by: access)
    #expect(try await store.deletedPlans(by: access) == ["plan-1", "plan-2"])
  }
}
