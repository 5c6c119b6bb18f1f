import PlanModel
import PlanStorage
import Testing

@Suite("File store")
struct FilePlanStoreTests {
  let folder = TestFolder()

  @Test("What was saved is there when the folder is opened again")
  func reopening() async throws {
    let saved = try await folder.store()
      .save(.titled("Autumn"), expecting: nil, reason: "New", by: access())
    let store = try folder.store()
    let read = try await store.plan(withID: "plan-1", by: access())
    #expect(read == saved)
    #expect(try await store.history(of: "plan-1", by: access()) == [saved.revision])
    #expect(try await store.plan(withID: "plan-1", by: access(to: "school-2")) == nil)
  }

  @Test("Two stores on one folder see each other's changes and conflicts")
  func twoStores() async throws {
    let (one, other) = (try folder.store(), try folder.store())
    let first = try await one.save(
      .titled("one"),
      expecting: nil,
      reason: "New",
      by: access()
    )
    let second = try await other.save(
      .titled("two"),
      expecting: first.version,
      reason: "More",
      by: access()
    )
    let error = await #expect(throws: PlanStoreError<FilePlanStoreError>.self) {
      try await one.save(
        .titled("three"),
        expecting: first.version,
        reason: "Late",
        by: access()
      )
    }
    #expect(error?.conflict?.found == second)
    #expect(try await one.plan(withID: "plan-1", by: access()) == second)
  }

  @Test("A folder and its files are for their owner alone, and names say nothing")
  func permissions() async throws {
    let store = try folder.store()
    try await store.save(.titled("Autumn"), expecting: nil, reason: "New", by: access())
    #expect(try folder.permissions() == 0o700)
    for name in try folder.allNames() {
      #expect(try folder.permissions(ofFile: name) == 0o600)
      #expect(!name.utf8.contains(UInt8(ascii: "1")) || name.utf8.count == 38)
    }
  }

  @Test("A folder of which the system doesn't say where it is claims nothing")
  func unknownLocation() throws {
    let all: StoreCapabilities = [.durable, .multiProcess]
    _ = try folder.store()
    let counting = FaultyFileOperations()
    #expect(try folder.store(through: counting).capabilities.isSuperset(of: all))
    let call = try #require(counting.calls.firstIndex(of: "location"))
    let failing = FaultyFileOperations(failing: call..<call + 1, with: 13)
    let store = try folder.store(through: failing)
    #expect(store.location == .unknown)
    #expect(store.capabilities.isDisjoint(with: all))
  }

  @Test("A folder of a newer format is refused and left untouched")
  func newerFormat() async throws {
    _ = try folder.store()
    var bytes = try folder.bytes(of: "store")
    for start in [0, 64] { bytes[start + 8] = 2 }
    try folder.open().replace(file: "store", with: bytes)
    let error = #expect(throws: FilePlanStoreError.self) { try folder.store() }
    #expect(error?.code == .newerFormat)
    #expect(try folder.bytes(of: "store") == bytes)
  }

  @Test("Any changes and questions get the same answers as in memory", arguments: 1...3)
  func likeInMemory(seed: UInt64) async throws {
    var random = Seeded(state: seed)
    let memory = InMemoryPlanStore()
    var store = try folder.store()
    for step in 0..<60 {
      let changes = random.changes()
      let access = access(second: step)
      let expected = try? await memory.apply(changes, by: access)
      let found = try? await store.apply(changes, by: access)
      #expect(found == expected)
      if step % 20 == 19 { store = try folder.store() }
      let query = random.query()
      let page = try await store.plans(matching: query, by: access)
      #expect(await memory.plans(matching: query, by: access) == page)
      let id = random.id()
      let history = try await store.history(of: id, by: access)
      #expect(await memory.history(of: id, by: access) == history)
    }
  }
}

/// Changes and questions that are the same for the same seed.
private struct Seeded {
  var state: UInt64

  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func id() -> LearningPlan.ID {
    LearningPlan.ID("plan-\(number(below: 8))") ?? .blank
  }

  mutating func day() -> Day { Day(number: 20_800 + number(below: 20)) ?? .blank }

  mutating func changes() -> [PlanChange] {
    (0...number(below: 3)).map { _ in
      let expected = RecordVersion(number(below: 4))
      guard number(below: 5) > 0 else {
        return .delete(id(), expecting: expected ?? .first, reason: "Gone")
      }
      var plan = LearningPlan(
        id: id(),
        pupil: Pupil.ID("p-\(number(below: 3))") ?? .blank
      )
      plan.title = "Title \(number(below: 1_000))"
      if number(below: 2) == 0 { plan.kind = "individualSupportPlan" }
      if number(below: 2) == 0 {
        plan.needs = [Need(id: "need-1", area: .cognitionAndLearning)]
      }
      return .save(plan, expecting: expected, effectiveFrom: day(), reason: "New")
    }
  }

  mutating func query() -> PlanQuery {
    let choice = number(below: 6)
    let (day, limit) = (day(), 1 + number(below: 4))
    let after = number(below: 2) == 0 ? nil : id()
    return PlanQuery().with {
      $0.limit = limit
      $0.after = after
      switch choice {
      case 0: $0.pupils = ["p-1", "p-2"]
      case 1: $0.areas = [.cognitionAndLearning]
      case 2: $0.asOf = day
      case 3: $0.kinds = ["individualSupportPlan"]
      case 4: $0.idPrefix = "plan-"
      default: $0.ids = ["plan-1", "plan-3", "plan-9"]
      }
    }
  }
}
