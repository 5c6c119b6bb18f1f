import PlanModel
import PlanStorage
import Testing

@Suite("Store with plans at hand")
struct CachedPlanStoreTests {
  typealias Cache = CachedPlanStore<RehearsalStore>

  let base = RehearsalStore()

  private var followed: Cache { Cache(following: base, capacity: 10) }

  private func title(
    in store: some PlanStore,
    id: LearningPlan.ID = "plan-1",
    at second: Int = 0,
    of school: School.ID = Rehearsal.school
  ) async throws -> String? {
    let access = Rehearsal.access(at: second, in: school)
    return try await store.plan(withID: id, by: access)?.plan.title
  }

  // MARK: Reading

  @Test("A plan is read once, and again only when it has made room for others")
  func capacity() async throws {
    for number in 1...3 {
      try await Rehearsal.save(["New"], id: Rehearsal.id("plan-\(number)"), in: base)
    }
    let cache = Cache(following: base, capacity: 2)
    let before = await base.reads
    for id in ["plan-1", "plan-2", "plan-1", "plan-3", "plan-1", "plan-2"] {
      _ = try await title(in: cache, id: Rehearsal.id(id))
    }
    #expect(await base.reads - before == 4)
    #expect(await cache.count == 2)
  }

  @Test("The same identifier in two schools is two plans, and never the other's")
  func schools() async throws {
    try await Rehearsal.save(["ours"], in: base)
    let cache = followed
    #expect(try await title(in: cache) == "ours")
    #expect(try await title(in: cache, of: "school-2") == nil)
    try await Rehearsal.save(["theirs"], in: base, of: "school-2")
    #expect(try await title(in: cache, of: "school-2") == "theirs")
    #expect(try await title(in: cache) == "ours")
  }

  @Test("A version and a day are answered by the store itself")
  func otherMoments() async throws {
    try await Rehearsal.save(["one", "two"], in: base)
    let cache = followed
    #expect(try await title(in: cache) == "two")
    let access = Rehearsal.access()
    for moment in [PlanMoment.version(.first), .asOf("2026-09-06"), .current] {
      let plan = try await cache.plan(withID: "plan-1", at: moment, by: access)
      #expect(try await base.plan(withID: "plan-1", at: moment, by: access) == plan)
    }
  }

  @Test("A failure of the store is thrown as it is, and nothing old is handed out")
  func failures() async throws {
    try await Rehearsal.save(["one"], in: base)
    let cache = followed
    _ = try await title(in: cache)
    await base.fail(afterCalls: 0)
    await #expect(throws: RehearsalStore.Outage()) { _ = try await title(in: cache) }
    #expect(try await title(in: cache) == "one")
  }

  // MARK: Changing

  @Test("What was saved is at hand, and what was deleted is gone")
  func saving() async throws {
    let cache = followed
    try await Rehearsal.save(["one", "two"], in: cache)
    let before = await base.reads
    #expect(try await title(in: cache) == "two")
    #expect(await base.reads == before)
    let version: RecordVersion = .first.next
    let access = Rehearsal.access()
    try await cache.delete("plan-1", expecting: version, reason: "Left", by: access)
    #expect(try await title(in: cache) == nil)
  }

  @Test(
    "A change made from an old plan is a conflict, and the plan is read anew",
    arguments: [true, false]
  )
  func conflicts(isFollowed: Bool) async throws {
    let cache =
      isFollowed
      ? followed : Cache(around: base, capacity: 9, maximumStaleness: .seconds(600))
    try await Rehearsal.save(["one"], in: cache)
    try await Rehearsal.save(["two"], from: 1, in: base)
    let access = Rehearsal.access()
    let error = await #expect(throws: PlanStoreError<RehearsalStore.Outage>.self) {
      try await cache.save(
        Rehearsal.plan("late"),
        expecting: .first,
        reason: "Late",
        by: access
      )
    }
    #expect(error?.conflict?.found.plan.title == "two")
    #expect(try await title(in: cache) == "two")
  }

  @Test("After a change that could not be confirmed the store is asked")
  func unconfirmed() async throws {
    let cache = Cache(around: base, capacity: 9, maximumStaleness: .seconds(600))
    try await Rehearsal.save(["one"], in: cache)
    await base.failNextChange(.changedUnsaid)
    await #expect(throws: PlanStoreError<RehearsalStore.Outage>.self) {
      try await Rehearsal.save(["two"], in: cache)
    }
    #expect(try await title(in: cache) == "two")
  }

  @Test("A plan that was read before a change is not kept after it")
  func overtakenReads() async throws {
    try await Rehearsal.save(["one"], in: base)
    let cache = Cache(around: base, capacity: 9, maximumStaleness: .seconds(600))
    let gate = RehearsalGate()
    await base.holdNextAnswer(at: gate)
    let reading = Task {
      try await cache.plan(withID: "plan-1", by: Rehearsal.access())?.plan.title
    }
    await gate.untilSomebodyWaits()
    let access = Rehearsal.access(at: 1)
    try await cache.delete("plan-1", expecting: .first, reason: "Left", by: access)
    await gate.open()
    #expect(try await reading.value == "one")
    #expect(try await title(in: cache) == nil)
  }

  // MARK: Staleness

  @Test("Changes of others count at once if the store is followed")
  func others() async throws {
    let cache = followed
    try await Rehearsal.save(["one"], in: cache)
    try await Rehearsal.save(["two"], from: 1, in: base)
    #expect(try await title(in: cache) == "two")
    let access = Rehearsal.access()
    try await base.delete("plan-1", expecting: .first.next, reason: "Left", by: access)
    #expect(try await title(in: cache) == nil)
    #expect(cache.capabilities.contains(.multiProcess))
  }

  @Test(
    "A plan is no older than was allowed, counted by the moments of the calls",
    arguments: [true, false]
  )
  func staleness(isFollowed: Bool) async throws {
    let cache =
      isFollowed
      ? Cache(following: base, capacity: 9, maximumStaleness: .seconds(10))
      : Cache(around: base, capacity: 9, maximumStaleness: .seconds(10))
    try await Rehearsal.save(["one"], in: base)
    #expect(try await title(in: cache, at: 100) == "one")
    try await Rehearsal.save(["two"], from: 101, in: base)
    #expect(try await title(in: cache, at: 109) == "one")
    #expect(try await title(in: cache, at: 110) == "two")
    try await Rehearsal.save(["three"], from: 111, in: base)
    #expect(try await title(in: cache, at: 90) == "three")
    #expect(!cache.capabilities.contains(.multiProcess))
  }

  @Test("An erasure leaves nothing at hand, also one that somebody else made")
  func erasing() async throws {
    try await Rehearsal.save(["one"], in: base)
    try await Rehearsal.save(["two"], id: "plan-2", pupil: "p-2", in: base)
    let cache = followed
    for id in ["plan-1", "plan-2"] {
      _ = try await title(in: cache, id: Rehearsal.id(id))
    }
    try await cache.erase("p-1", reason: "Left", by: Rehearsal.access())
    #expect(await cache.count == 0)
    #expect(try await title(in: cache) == nil)
    #expect(try await title(in: cache, id: "plan-2") == "two")
    try await base.erase("p-2", reason: "Left", by: Rehearsal.access())
    #expect(try await title(in: cache, id: "plan-2") == nil)
  }

  @Test("An erasure that fails leaves nothing at hand either")
  func failedErasure() async throws {
    let cache = followed
    try await Rehearsal.save(["one"], in: cache)
    await base.fail(afterCalls: 0)
    await #expect(throws: RehearsalStore.Outage()) {
      try await cache.erase("p-1", reason: "Left", by: Rehearsal.access())
    }
    #expect(await cache.count == 0)
  }

  // MARK: Laws

  @Test(
    "Whatever is changed through it or around it, it answers as the store does",
    arguments: [1, 3, 100]
  )
  func agreeing(capacity: Int) async throws {
    let cache = Cache(following: base, capacity: capacity)
    var seed: UInt64 = 7
    func draw(_ bound: UInt64) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % bound)
    }
    var differences = 0
    for second in 0..<200 {
      let id: LearningPlan.ID = Rehearsal.id("plan-\(draw(5))")
      switch draw(4) {
      case 0: try await Rehearsal.save(["\(second)"], id: id, from: second, in: cache)
      case 1: try await Rehearsal.save(["\(second)"], id: id, from: second, in: base)
      default:
        let access = Rehearsal.access(at: second)
        let plan = try await cache.plan(withID: id, by: access)
        if try await base.plan(withID: id, by: access) != plan { differences += 1 }
      }
    }
    #expect(differences == 0)
    #expect(await cache.count <= capacity)
  }
}
