import PlanModel
import PlanStorage
import Testing

@Suite("Folders that earlier versions of the file store wrote")
struct FileStoreFormatTests {
  let folder = TestFolder()

  @Test(
    "A folder of version 1 opens, and everything in it is found",
    arguments: [("version-1", false), ("version-1-sealed", true)]
  )
  func versionOne(name: String, isSealed: Bool) async throws {
    try folder.copyFixture(name)
    let store = try folder.store(
      sealing: isSealed ? .sealed(by: TestCipher()) : .unencrypted
    )
    try await expectEverything(in: store)
  }

  @Test("A folder that is written today holds the same", arguments: [false, true])
  func today(isSealed: Bool) async throws {
    let store = try folder.store(
      sealing: isSealed ? .sealed(by: TestCipher()) : .unencrypted
    )
    try await FrozenFolder.fill(store)
    try await expectEverything(in: store)
  }

  @Test("The trail of a folder of version 1 is whole, and can be gone on with")
  func trailOfVersionOne() async throws {
    try folder.copyFixture("version-1")
    let store = try folder.store()
    let entries = try await store.auditTrail(after: 0, limit: 99, by: access()).entries
    #expect(entries.map(\.sequence) == Array(1...9))
    #expect(entries.filter { $0.event == nil }.map(\.sequence) == [8])
    var link = AuditHead.empty.link
    for entry in entries {
      link = AuditChain.link(
        after: link,
        sequence: entry.sequence,
        at: entry.at,
        action: entry.action,
        commitment: entry.commitment
      )
      #expect(entry.link == link)
    }
    #expect(try await store.damage(by: access()).isEmpty)
    try await store.save(
      .titled("Third"),
      expecting: RecordVersion(2),
      reason: "Summer",
      by: access()
    )
    #expect(try await store.auditHead(by: access()).sequence == 10)
  }

  /// Expects what a frozen folder holds.
  private func expectEverything(in store: FilePlanStore) async throws {
    let plan = try await store.plan(withID: "plan-1", by: access())
    #expect(plan?.plan.title == "Second")
    #expect(plan?.revision.reason == "After the review")
    let january = PlanMoment.asOf("2027-01-31")
    let first = try await store.plan(withID: "plan-1", at: january, by: access())
    #expect(first?.plan.title == "First")
    #expect(first?.revision.by == senco)
    #expect(try await store.plan(withID: "plan-2", by: access()) == nil)
    let deleted = try await store.plan(withID: "plan-2", at: january, by: access())
    #expect(deleted?.plan.title == "Deleted")
    #expect(try await store.history(of: "plan-2", by: access()).count == 2)
    #expect(try await store.history(of: "plan-3", by: access()).isEmpty)
    let areas = PlanQuery().with { $0.areas = [.cognitionAndLearning] }
    #expect(try await store.plans(matching: areas, by: access()).items == [plan])
    let pupil = try await store.pupil(withID: "p-1", by: access())
    #expect(pupil?.pupil.legalForename == "Adele")
    #expect(pupil?.version.number == 2)
    let other = access(to: "school-2")
    #expect(try await store.plan(withID: "plan-1", by: other)?.plan.title == "Elsewhere")
  }
}
