import PlanModel
import PlanStorage
import Synchronization
import Testing

@Suite("Changes of a store")
struct StoreChangesTests {
  let store = RehearsalStore()

  private func save(_ count: Int) async throws {
    for number in 0..<count {
      let plan = Rehearsal.plan("New", id: Rehearsal.id("plan-\(number)"))
      try await store.save(plan, expecting: nil, reason: "New", by: Rehearsal.access())
    }
  }

  private func sequences(after position: Int = 0) async throws -> [Int] {
    var sequences: [Int] = []
    for try await change in store.allChanges(after: position, by: Rehearsal.access()) {
      sequences.append(change.sequence)
    }
    return sequences
  }

  // MARK: Up to now

  @Test("Every change comes once and in order, however many pages there are")
  func pages() async throws {
    try await save(250)
    #expect(try await sequences() == Array(1...250))
  }

  @Test(
    "A sequence after the last change goes on where the other ended",
    arguments: [0, 1, 99, 100, 101, 120]
  )
  func resuming(position: Int) async throws {
    try await save(120)
    let before = try await sequences().prefix(position)
    #expect(try await Array(before) + sequences(after: position) == Array(1...120))
  }

  @Test("A store is asked for a page only when the one before is used up")
  func backPressure() async throws {
    try await save(150)
    var iterator = store.allChanges(by: Rehearsal.access()).makeAsyncIterator()
    var asked: [Int] = []
    for _ in 0..<101 {
      _ = try await iterator.next()
      asked.append(await store.pages)
    }
    #expect(asked == Array(repeating: 1, count: 100) + [2])
    #expect(iterator.position == 101)
  }

  @Test("The place moves on past changes that were erased")
  func erasedChanges() async throws {
    try await save(3)
    try await store.erase("p-1", reason: "Left", by: Rehearsal.access())
    var iterator = store.allChanges(by: Rehearsal.access()).makeAsyncIterator()
    #expect(try await iterator.next()?.kind == .erasure)
    #expect(try await iterator.next() == nil)
    #expect(iterator.position == 4)
  }

  @Test("A failure of the store is thrown, and the next call asks again")
  func failures() async throws {
    try await save(1)
    await store.fail(afterCalls: 0)
    var iterator = store.allChanges(by: Rehearsal.access()).makeAsyncIterator()
    await #expect(throws: RehearsalStore.Outage()) { _ = try await iterator.next() }
    #expect(try await iterator.next()?.sequence == 1)
  }

  @Test("A store that says there is more and gives nothing is not asked without end")
  func stuckStores() async {
    let stuck = StuckFeed()
    var count = 0
    for await _ in stuck.allChanges(by: Rehearsal.access()) { count += 1 }
    #expect(count == 0)
    #expect(await stuck.asked == 1)
  }

  // MARK: To come

  @Test("Changes arrive that are made while somebody waits, in order")
  func waiting() async throws {
    try await save(1)
    let store = store
    let taken = Task {
      var sequences: [Int] = []
      let changes = store.changesAsTheyCome(askingEvery: .milliseconds(1)) {
        Rehearsal.access()
      }
      for try await change in changes {
        sequences.append(change.sequence)
        if sequences.count == 3 { break }
      }
      return sequences
    }
    for title in ["two", "three"] {
      try await Rehearsal.save([title], in: store)
    }
    #expect(try await taken.value == [1, 2, 3])
  }

  @Test("The sequence ends when the task is cancelled")
  func cancelling() async throws {
    let store = store
    let taken = Task {
      var count = 0
      let changes = store.changesAsTheyCome(askingEvery: .seconds(600)) {
        Rehearsal.access()
      }
      for try await _ in changes { count += 1 }
      return count
    }
    taken.cancel()
    #expect(try await taken.value == 0)
  }

  @Test("Who reads is asked for each page")
  func accesses() async throws {
    try await save(150)
    let asked = Mutex(0)
    var iterator = store.changesAsTheyCome(askingEvery: .milliseconds(1)) {
      asked.withLock { $0 += 1 }
      return Rehearsal.access()
    }.makeAsyncIterator()
    for _ in 0..<150 { _ = try await iterator.next() }
    #expect(asked.withLock { $0 } == 2)
  }

  @Test("Asking without a pause is a programmer's error")
  func needsAnInterval() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      _ = RehearsalStore().changesAsTheyCome(askingEvery: .zero) { Rehearsal.access() }
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a store can't be asked again without a pause"))
  }
}
