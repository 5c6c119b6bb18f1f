#if SQLite
import PlanCodec
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

@Suite("SQLite databases of past versions")
struct SQLiteFrozenTests {
  /// A copy of the database that the first version wrote, which never changes.
  private func firstVersion() throws -> DatabaseFolder {
    let folder = DatabaseFolder()
    try folder.write(DatabaseFolder.bytes(ofFileAt: Self.path))
    return folder
  }

  static var path: String {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast(4).joined(separator: "/")
    return root + "/Documentation/Conformance/fixtures/stores/sqlite-1.sqlite"
  }

  @Test("Everything that the first version wrote is read as it was")
  func firstVersionIsRead() async throws {
    let folder = try firstVersion()
    let store = try folder.open()
    try await expectEverything(in: store)
  }

  @Test("A database that is written today holds the same")
  func today() async throws {
    let folder = DatabaseFolder()
    let store = try folder.open()
    try await FrozenDatabase.fill(store)
    try await expectEverything(in: store)
  }

  /// Expects what a frozen database holds.
  private func expectEverything(in store: SQLitePlanStore) async throws {
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.map(\.plan.title) == ["Counts on", "Reads"])
    #expect(page.items.map(\.version.number) == [1, 2])
    let actions = try await store.history(of: "plan-3", by: access()).map(\.action)
    #expect(actions == [.saved, .deleted])
    #expect(try await store.pupil(withID: "p-1", by: access())?.version == .first)
    let query = PlanQuery().with {
      $0.areas = [.cognitionAndLearning]
      $0.reviewDueBefore = "2027-01-01"
    }
    #expect(try await store.plans(matching: query, by: access()).items.count == 1)
    let elsewhere = access(in: "school-2")
    #expect(try await store.plan(withID: "plan-1", by: elsewhere)?.plan.title == "Other")
  }

  @Test("The trail of the first version is whole, and goes on")
  func trail() async throws {
    let folder = try firstVersion()
    let store = try folder.open()
    try await store.save(
      .titled("New", id: "n"),
      expecting: nil,
      reason: "",
      by: access()
    )
    let page = try await store.auditTrail(after: 0, limit: 100, by: access())
    var head = AuditHead.empty
    for entry in page.entries {
      let link = AuditChain.link(
        after: head.link,
        sequence: head.sequence + 1,
        at: entry.at,
        action: entry.action,
        commitment: entry.commitment
      )
      #expect(entry.link == link)
      head = AuditHead(sequence: entry.sequence, link: entry.link)
    }
    #expect(try await store.auditHead(by: access()) == head)
    #expect(page.entries.filter { $0.event == nil }.count == 1)
    #expect(page.entries.map(\.action).suffix(3) == [.planSaved, .erased, .planSaved])
  }
}
#endif
