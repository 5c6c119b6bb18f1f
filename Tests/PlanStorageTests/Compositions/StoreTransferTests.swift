import PlanCodec
import PlanModel
import PlanStorage
import Testing

@Suite("Transfer between stores")
struct StoreTransferTests {
  let source = RehearsalStore()
  let destination = RehearsalStore()
  let access = Rehearsal.access()

  private var transfer: StoreTransfer<RehearsalStore, RehearsalStore> {
    StoreTransfer(from: source, to: destination)
  }

  private func fill() async throws {
    for number in 0..<12 {
      let id: LearningPlan.ID = Rehearsal.id("plan-\(number)")
      try await Rehearsal.save(["one", "two"], id: id, from: number * 10, in: source)
    }
    let last: RecordVersion = .first.next
    try await source.delete("plan-3", expecting: last, reason: "Done", by: access)
  }

  @Test("Current plans arrive with their history, equal in both stores")
  func currentPlans() async throws {
    try await fill()
    let receipt = try await transfer.copyPlans(by: access)
    #expect(receipt.plans == 11)
    #expect(receipt.versions == 22)
    #expect(receipt.isComplete)
    let query = PlanQuery()
    let there = try await destination.plans(matching: query, by: access)
    #expect(try await source.plans(matching: query, by: access) == there)
  }

  @Test("Deleted plans arrive as well if they are asked for")
  func deletedPlans() async throws {
    try await fill()
    let receipt = try await transfer.copyPlansEverKept(by: access)
    #expect(receipt.plans == 12)
    #expect(receipt.versions == 25)
    let history = try await destination.history(of: "plan-3", by: access)
    #expect(try await source.history(of: "plan-3", by: access) == history)
  }

  @Test("A second transfer copies nothing and gives the same receipt")
  func repeating() async throws {
    try await fill()
    let first = try await transfer.copyPlans(by: access)
    let changes = try await destination.changes(after: 0, limit: 1_000, by: access)
    let second = try await transfer.copyPlans(by: access)
    #expect(second == first)
    #expect(second.digest != ContentDigest(of: []))
    #expect(try await destination.changes(after: 0, limit: 1_000, by: access) == changes)
  }

  @Test(
    "A transfer that was broken off is finished by the next",
    arguments: [0, 1, 5, 30, 60]
  )
  func interrupting(calls: Int) async throws {
    try await fill()
    await destination.fail(afterCalls: calls)
    let error = await #expect(
      throws: StoreCopyError<RehearsalStore.Outage, RehearsalStore.Outage>.self
    ) {
      try await transfer.copyPlans(by: access)
    }
    #expect(error?.code == .copyFailed)
    let receipt = try await transfer.copyPlans(by: access)
    #expect(receipt.plans == 11)
    #expect(receipt.isComplete)
  }

  @Test("A plan that the destination has otherwise is named and left as it is")
  func differing() async throws {
    try await fill()
    try await Rehearsal.save(["there"], id: "plan-5", from: 900, in: destination)
    let receipt = try await transfer.copyPlans(by: access)
    #expect(receipt.differing == ["plan-5"])
    #expect(receipt.plans == 10)
    #expect(!receipt.isComplete)
    let there = try await destination.plan(withID: "plan-5", by: access)
    #expect(there?.plan.title == "there")
  }
}
