import PlanModel
import PlanStorage
import Testing

@Suite("What a guard records")
struct GuardRecordingTests {
  private typealias Fixtures = AccessFixtures

  private static let plan =
    LearningPlan(id: "plan-1", pupil: Fixtures.pupil, kind: .senSupportPlan).with {
      $0.needs = [Need(id: "n-1", area: .cognitionAndLearning)]
      $0.context = Context().with { $0.health = "Asthma" }
    }

  private static func store() async throws -> TrailStore {
    let store = TrailStore()
    let access = Fixtures.access(.senco)
    try await store.save(Self.plan, expecting: nil, reason: "New", by: access)
    let other = Self.plan.with {
      $0.id = "plan-2"
      $0.pupil = "p-2"
    }
    try await store.save(other, expecting: nil, reason: "New", by: access)
    return store
  }

  @Test("Reading a sensitive section is recorded with its scope, other reading is not")
  func reading() async throws {
    let base = try await Self.store()
    let store = Fixtures.guarded(base)
    let parent = Fixtures.access(.parentOrCarer)
    #expect(try await store.plan(withID: "plan-1", by: parent) != nil)
    #expect(await base.events.isEmpty)
    let senco = Fixtures.access(.senco)
    #expect(try await store.plan(withID: "plan-1", by: senco) != nil)
    #expect(try await store.plans(matching: PlanQuery(), by: senco).items.count == 2)
    let events = await base.events
    #expect(events.map(\.action) == [.read, .read, .read])
    #expect(events.map(\.scope) == [[.health], [.health], [.health]])
    #expect(events.map(\.plan) == ["plan-1", "plan-1", "plan-2"])
    #expect(events[0].version == .first && events[0].by == senco.actor)
  }

  @Test("A refusal is recorded: of reading and of changing")
  func refusals() async throws {
    let base = try await Self.store()
    let store = Fixtures.guarded(base)
    let teacher = Fixtures.access(.classTeacher)
    #expect(try await store.plan(withID: "plan-2", by: teacher) == nil)
    let change = PlanChange.save(
      Self.plan.with { $0.title = "Mine" },
      expecting: .first,
      reason: "Try"
    )
    let error = await #expect(throws: PlanStoreError<TrailStore.Failure>.self) {
      try await store.apply([change], by: teacher)
    }
    #expect(error?.code.rawValue == "notAllowed")
    let events = await base.events
    #expect(events.map(\.action) == [.refused, .refused])
    #expect(events.map(\.plan) == ["plan-2", "plan-1"])
  }

  @Test("What can't be recorded is not handed out")
  func unrecorded() async throws {
    let base = try await Self.store()
    await base.refuseRecords()
    let store = Fixtures.guarded(base)
    let senco = Fixtures.access(.senco)
    await #expect(throws: TrailStore.Failure(isTrail: true)) {
      try await store.plan(withID: "plan-1", by: senco)
    }
    await #expect(throws: TrailStore.Failure(isTrail: true)) {
      try await store.plans(matching: PlanQuery(), by: senco)
    }
    let late = PlanChange.save(Self.plan, expecting: nil, reason: "Late")
    let error = await #expect(throws: PlanStoreError<TrailStore.Failure>.self) {
      try await store.apply([late], by: senco)
    }
    #expect(error?.code.rawValue == "failed" && error?.conflict == nil)
    let parent = Fixtures.access(.parentOrCarer)
    #expect(try await store.plan(withID: "plan-1", by: parent) != nil)
  }

  // MARK: Emergencies

  @Test("An emergency opens the sections of the policy and is recorded with its reason")
  func emergency() async throws {
    let base = try await Self.store()
    let reason = try #require(EmergencyAccess(reason: "Found unconscious"))
    let store = Fixtures.guarded(base).inEmergency(reason)
    let teacher = Fixtures.access(.classTeacher)
    let plan = try #require(try await store.plan(withID: "plan-2", by: teacher)).plan
    #expect(plan.context?.health == "Asthma")
    let event = try #require(await base.events.last)
    #expect(event.action == .emergencyRead && event.reason == "Found unconscious")
    #expect(event.scope == [.need, .health] && event.plan == "plan-2")
    #expect(try await store.plans(matching: PlanQuery(), by: teacher).items.count == 1)
    let administrator = Fixtures.access("administrator")
    #expect(try await store.plan(withID: "plan-2", by: administrator) == nil)
  }

  @Test("There is no emergency without a reason, a trail or a record")
  func noEmergency() async throws {
    #expect(EmergencyAccess(reason: "") == nil)
    #expect(EmergencyAccess(reason: " \t\n") == nil)
    let reason = try #require(EmergencyAccess(reason: "Fire"))
    let plain = InMemoryPlanStore()
    let teacher = Fixtures.access(.classTeacher)
    try await plain.save(
      Self.plan.with { $0.pupil = "p-2" },
      expecting: nil,
      reason: "New",
      by: teacher
    )
    let unaudited = Fixtures.guarded(plain).inEmergency(reason)
    #expect(await unaudited.plan(withID: "plan-1", by: teacher) == nil)
    let base = try await Self.store()
    await base.refuseRecords()
    let store = Fixtures.guarded(base).inEmergency(reason)
    await #expect(throws: TrailStore.Failure(isTrail: true)) {
      try await store.plan(withID: "plan-2", by: teacher)
    }
  }

  // MARK: The trail

  @Test("The trail shows events about one's own pupils, the others as if erased")
  func trail() async throws {
    let base = try await Self.store()
    var register = AccessRegister(relations: Fixtures.related)
    register.relations.append(Fixtures.relation(.isResponsible, .senco))
    let store = Fixtures.guarded(base, register: register)
    let senco = Fixtures.access(.senco)
    _ = try await store.plans(matching: PlanQuery(), by: senco)
    let entries = try await store.auditTrail(after: 0, limit: 10, by: senco).entries
    #expect(entries.map { $0.event?.pupil } == [Fixtures.pupil, nil])
    #expect(entries.map(\.link) == (await base.entries).map(\.link))
    #expect(entries.map(\.isWithheld) == [false, true])
    let teacher = Fixtures.access(.classTeacher)
    #expect(try await store.auditTrail(after: 0, limit: 10, by: teacher).entries.isEmpty)
    #expect(try await store.auditHead(by: teacher) == .empty)
  }

  @Test("A sound trail is sound through the guard, whatever is withheld or was erased")
  func verification() async throws {
    let base = AuditedTestStore()
    let senco = Fixtures.access(.senco)
    for (id, pupil) in [("plan-1", "p-1"), ("plan-2", "p-2"), ("plan-3", "p-3")]
      as [(LearningPlan.ID, Pupil.ID)]
    {
      let plan = LearningPlan(id: id, pupil: pupil)
      try await base.save(plan, expecting: nil, reason: "New", by: senco)
    }
    await base.erase("p-3", reason: "Left", by: senco)
    let store = Fixtures.guarded(
      base,
      register: AccessRegister(relations: [Fixtures.relation(.isResponsible, .senco)])
    )
    let seen = try await store.verifyAuditTrail(by: senco)
    #expect(seen.isIntact && seen.entries == 4)
    #expect(seen.erased == 1 && seen.withheld == 1)
    let entries = try await store.auditTrail(after: 0, limit: 10, by: senco).entries
    #expect(entries.map(\.action) == [.planSaved, .planSaved, .planSaved, .erased])
    #expect(entries.map { $0.event != nil } == [true, false, false, true])
    #expect(try await base.verifyAuditTrail(by: senco).withheld == 0)
  }
}
