import PlanCodec
import PlanModel
import PlanStorage
import Testing

@Suite("Pupils, trail, feed and erasure in the file store")
struct FileStoreRecordsTests {
  let folder = TestFolder()

  @Test("Of a pupil only the last version is kept, in no file the one before")
  func pupils() async throws {
    let store = try folder.store()
    let first = try await store.save(
      Pupil(id: "p-1", legalForename: "Canaryone"),
      expecting: nil,
      by: access()
    )
    #expect(try folder.holds("Canaryone"))
    let second = try await store.save(
      Pupil(id: "p-1", legalForename: "Canarytwo"),
      expecting: first.version,
      by: access()
    )
    #expect(try !folder.holds("Canaryone"))
    #expect(try await folder.store().pupil(withID: "p-1", by: access()) == second)
    try await store.remove("p-1", expecting: second.version, by: access())
    #expect(try !folder.holds("Canarytwo"))
    #expect(try await store.pupils(after: nil, limit: 10, by: access()).items.isEmpty)
    let third = try await store.save(
      Pupil(id: "p-1"),
      expecting: nil,
      by: access()
    )
    #expect(third.version.number == 3)
  }

  @Test("Each change has an entry whose link and commitment fit the one before")
  func trail() async throws {
    let store = try folder.store()
    try await fill(store)
    let entries = try await store.auditTrail(after: 0, limit: 100, by: access()).entries
    var head = AuditHead.empty
    for entry in entries {
      let event = try #require(entry.event)
      #expect(try AuditChain.entry(for: event, after: head, salt: entry.salt) == entry)
      head = AuditHead(sequence: entry.sequence, link: entry.link)
    }
    #expect(entries.count == 5)
    let pupils: [Pupil.ID?] = ["p-1", "p-2", "p-1", "p-1", "p-1"]
    #expect(entries.map { $0.event?.pupil } == pupils)
    #expect(try await folder.store().auditHead(by: access()) == head)
    let refused = await #expect(throws: FilePlanStoreError.self) {
      try await store.record(AuditEvent(.planSaved, by: access()), by: access())
    }
    #expect(refused?.code == .notAllowed)
  }

  @Test("The feed has the changes of plans in order and goes on where it ended")
  func feed() async throws {
    let store = try folder.store()
    try await fill(store)
    var position = 0
    var sequences: [Int] = []
    repeat {
      let page = try await store.changes(after: position, limit: 2, by: access())
      sequences += page.changes.map(\.sequence)
      position = page.position
      guard page.hasMore else { break }
    } while true
    #expect(sequences == [1, 2, 4])
    #expect(position == 5)
  }

  @Test("After an erasure nothing of the pupil is in any file, and the chain is whole")
  func erasure() async throws {
    let store = try folder.store()
    try await fill(store)
    let head = try await store.auditHead(by: access())
    let receipt = try await store.erase("p-1", reason: "Request", by: access())
    #expect(receipt.plans == 1)
    #expect(receipt.identity)
    #expect(receipt.entries == 4)
    for text in ["Canaryplan", "Canaryname", "p-1"] { #expect(try !folder.holds(text)) }
    let again = try await store.erase("p-1", reason: "Request", by: access())
    #expect(again.tombstone == nil)
    for store in [store, try folder.store()] {
      #expect(try await store.plan(withID: "plan-1", by: access()) == nil)
      #expect(try await store.plan(withID: "plan-2", by: access()) != nil)
      let entries = try await store.auditTrail(after: 0, limit: 9, by: access()).entries
      #expect(entries.map { $0.event == nil } == [true, false, true, true, true, false])
      #expect(entries[4].link == head.link)
    }
  }

  @Test("Compaction gives the room of erased contents back and changes nothing else")
  func compaction() async throws {
    let (store, other) = (try folder.store(), try folder.store())
    try await fill(store)
    try await store.erase("p-1", reason: "Request", by: access())
    let plan = try await other.plan(withID: "plan-2", by: access())
    let trail = try await other.auditTrail(after: 0, limit: 9, by: access())
    #expect(try await store.compact(by: access()) > 0)
    for store in [store, other, try folder.store()] {
      #expect(try await store.plan(withID: "plan-2", by: access()) == plan)
      #expect(try await store.auditTrail(after: 0, limit: 9, by: access()) == trail)
    }
    try await other.save(.titled("New"), expecting: nil, reason: "New", by: access())
    #expect(try await store.plan(withID: "plan-1", by: access())?.version == .first)
  }

  private func fill(_ store: FilePlanStore) async throws {
    let plans: [LearningPlan] = [
      .titled("Canaryplan"), .titled("Other", id: "plan-2", pupil: "p-2"),
    ]
    try await store.apply(
      plans.map { .save($0, expecting: nil, reason: "New") },
      by: access()
    )
    try await store.save(
      Pupil(id: "p-1", legalForename: "Canaryname"),
      expecting: nil,
      by: access()
    )
    try await store.delete("plan-1", expecting: .first, reason: "Gone", by: access())
    var event = AuditEvent(.read, by: access())
    event.pupil = "p-1"
    try await store.record(event, by: access())
  }
}
