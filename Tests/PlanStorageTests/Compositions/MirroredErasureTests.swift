import PlanModel
import PlanStorage
import Testing

@Suite("Erasure in a mirrored store")
struct MirroredErasureTests {
  typealias Mirror = MirroredPlanStore<RehearsalStore, RehearsalStore>

  let originals = RehearsalStore()
  let copies = RehearsalStore()
  let access = Rehearsal.access(at: 500)

  /// A mirror that has copied a current and a deleted plan of one pupil, and one of another.
  private func filled() async throws -> Mirror {
    let mirror = Mirror(originals, copyingTo: copies)
    try await Rehearsal.save(["one", "two"], in: mirror)
    try await Rehearsal.save(["old"], id: "plan-2", from: 5, in: mirror)
    try await mirror.delete("plan-2", expecting: .first, reason: "Done", by: access)
    try await Rehearsal.save(["other"], id: "plan-3", pupil: "p-2", from: 9, in: mirror)
    try await mirror.copyChanges(by: access)
    return mirror
  }

  private func histories(in store: RehearsalStore) async throws -> [Int] {
    var lengths: [Int] = []
    for id in ["plan-1", "plan-2", "plan-3"] {
      lengths.append(try await store.history(of: Rehearsal.id(id), by: access).count)
    }
    return lengths
  }

  @Test("A pupil is erased in both stores, and others are left alone")
  func both() async throws {
    let mirror = try await filled()
    let receipt = try await mirror.erase("p-1", reason: "Left", by: access)
    #expect(receipt.plans == 2)
    #expect(try await histories(in: originals) == [0, 0, 1])
    #expect(try await histories(in: copies) == [0, 0, 1])
    let report = try await mirror.copyChanges(by: access)
    #expect(report.conflicts.isEmpty && report.copied == 0)
    #expect(report.erasedPupils == 0)
  }

  @Test("An erasure broken off between the stores is finished when changes are copied")
  func interrupted() async throws {
    let mirror = try await filled()
    await copies.fail(afterCalls: 0)
    let error = await #expect(throws: Mirror.Failure.self) {
      try await mirror.erase("p-1", reason: "Left", by: access)
    }
    #expect(error?.code == .copyFailed)
    #expect(try await histories(in: copies) == [2, 2, 1])
    let kept = await mirror.position(in: Rehearsal.school)
    let next = Mirror(originals, copyingTo: copies, after: [Rehearsal.school: kept])
    let report = try await next.copyChanges(by: access)
    #expect(report.erasedPupils == 1)
    #expect(try await histories(in: copies) == [0, 0, 1])
  }

  @Test(
    "Copying an erasure that is broken off at any call is finished by the next",
    arguments: 0..<24
  )
  func interruptedCopying(calls: Int) async throws {
    let mirror = try await filled()
    try await originals.erase("p-1", reason: "Left", by: access)
    await copies.fail(afterCalls: calls)
    _ = try? await mirror.copyChanges(by: access)
    await copies.recover()
    try await mirror.copyChanges(by: access)
    #expect(try await histories(in: copies) == [0, 0, 1])
  }

  @Test("A plan saved anew after the erasure under its old identifier is copied")
  func savedAnew() async throws {
    let mirror = try await filled()
    try await originals.erase("p-1", reason: "Left", by: access)
    try await Rehearsal.save(["anew"], from: 600, in: originals)
    let report = try await mirror.copyChanges(by: access)
    #expect(report.conflicts.isEmpty)
    #expect(try await histories(in: copies) == [1, 0, 1])
  }

  @Test("A plan that only the copy has, of a pupil whose others stay, is for a person")
  func unexplained() async throws {
    let mirror = try await filled()
    try await Rehearsal.save(["there"], id: "plan-4", pupil: "p-2", in: copies)
    try await originals.erase("p-1", reason: "Left", by: access)
    let report = try await mirror.copyChanges(by: access)
    #expect(report.erasedPupils == 1)
    let conflict = try #require(report.conflicts.first)
    #expect(conflict.plan == "plan-4")
    #expect(conflict.primary == nil)
    try await mirror.resolve(conflict, choosing: .primary, reason: "Seen", by: access)
    #expect(try await copies.plan(withID: "plan-4", by: access) == nil)
    #expect(try await histories(in: copies) == [0, 0, 1])
  }

  @Test("An erasure takes an open conflict about the pupil with it")
  func conflicts() async throws {
    let mirror = try await filled()
    try await Rehearsal.save(["there"], from: 600, in: copies)
    try await Rehearsal.save(["here"], from: 601, in: originals)
    #expect(try await mirror.copyChanges(by: access).conflicts.count == 1)
    try await mirror.erase("p-1", reason: "Left", by: access)
    #expect(await mirror.conflicts(in: Rehearsal.school).isEmpty)
    #expect(try await histories(in: copies) == [0, 0, 1])
  }

  @Test("A mirror says that it can erase only if both stores can")
  func capabilities() {
    let erasing = Mirror(originals, copyingTo: copies)
    #expect(erasing.capabilities == originals.capabilities)
    let other = MirroredPlanStore(originals, copyingTo: InMemoryPlanStore())
    #expect(other.capabilities == originals.capabilities.subtracting(.erasable))
    #expect(other as Any is any AuditedStore)
    #expect(!(other as Any is any ErasingStore))
  }

  @Test("A second store that can't erase stops the copying, and says so")
  func cannotErase() async throws {
    let mirror = MirroredPlanStore(originals, copyingTo: InMemoryPlanStore())
    try await Rehearsal.save(["one"], in: mirror)
    try await mirror.copyChanges(by: access)
    try await originals.erase("p-1", reason: "Left", by: access)
    let error = await #expect(
      throws: StoreCopyError<RehearsalStore.Outage, Never>.self
    ) {
      try await mirror.copyChanges(by: access)
    }
    #expect(error?.code == .cannotErase)
    #expect(error?.description.contains("empty store") == true)
  }
}
