import PlanModel
import PlanStorage
import Testing

@Suite("Store with a journal")
struct JournaledPlanStoreTests {
  let base = RehearsalStore()

  private var store: JournaledPlanStore<RehearsalStore> {
    JournaledPlanStore(around: base)
  }

  private func journal(
    of store: JournaledPlanStore<RehearsalStore>
  ) async throws -> [RecordVersion] {
    var versions: [RecordVersion] = []
    for try await change in store.allChanges(by: Rehearsal.access()) {
      if case .revision(let revision) = change.kind { versions.append(revision.version) }
    }
    return versions
  }

  @Test("Changes made through it are followed, those of each school apart")
  func following() async throws {
    let store = JournaledPlanStore(around: InMemoryPlanStore())
    try await Rehearsal.save(["one", "two"], in: store)
    try await Rehearsal.save(["other"], in: store, of: "school-2")
    var found: [PlanRevision] = []
    for await change in store.allChanges(by: Rehearsal.access()) {
      if case .revision(let revision) = change.kind { found.append(revision) }
    }
    #expect(found == (await store.history(of: "plan-1", by: Rehearsal.access())))
    #expect(store.capabilities == [.indexedQueries, .followed])
  }

  @Test("A change that was refused or failed is not in the journal")
  func refused() async throws {
    let store = store
    try await Rehearsal.save(["one"], in: store)
    await #expect(throws: PlanStoreError<RehearsalStore.Outage>.self) {
      try await store.delete(
        "plan-1",
        expecting: .first.next,
        reason: "Late",
        by: Rehearsal.access()
      )
    }
    await base.failNextChange(.nothingChanged)
    await #expect(throws: PlanStoreError<RehearsalStore.Outage>.self) {
      try await Rehearsal.save(["two"], in: store)
    }
    #expect(try await journal(of: store) == [.first])
  }

  @Test(
    "A change that could not be confirmed is in the journal if it was made",
    arguments: [true, false]
  )
  func unconfirmed(isMade: Bool) async throws {
    let store = store
    try await Rehearsal.save(["one"], in: store)
    await base.failNextChange(isMade ? .changedUnsaid : .nothingChangedUnsaid)
    let error = await #expect(throws: PlanStoreError<RehearsalStore.Outage>.self) {
      try await Rehearsal.save(["two"], from: 7, in: store)
    }
    #expect(error?.code == .unconfirmed)
    #expect(try await journal(of: store).count == (isMade ? 2 : 1))
    try await Rehearsal.save(["three"], from: 8, in: store)
    let history = try await base.history(of: "plan-1", by: Rehearsal.access())
    #expect(try await journal(of: store) == history.map(\.version))
  }

  @Test("Changes of many tasks stand in the order in which they were made")
  func concurrency() async throws {
    let store = store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          for second in 0..<10 {
            try await store.save(
              Rehearsal.plan("New", id: Rehearsal.id("plan-\(number)-\(second)")),
              expecting: nil,
              reason: "New",
              by: Rehearsal.access()
            )
          }
        }
      }
      try await group.waitForAll()
    }
    let access = Rehearsal.access()
    let journal = try await store.changes(after: 0, limit: 1_000, by: access).changes
    let feed = try await base.changes(after: 0, limit: 1_000, by: access).changes
    #expect(journal == feed)
    #expect(journal.count == 80)
  }
}
