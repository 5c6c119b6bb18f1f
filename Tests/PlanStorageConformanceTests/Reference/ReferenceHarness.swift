import PlanCodec
import PlanModel
import PlanStorage
import PlanStorageConformance

/// Puts the reference store through all that a harness can.
struct ReferenceHarness: StoreHarness {
  var flaw: Flaw?

  func makeStore() -> ReferenceStore { ReferenceStore(flaw: flaw) }

  func reopen(_ store: ReferenceStore) async -> ReferenceStore? { await store.copy() }

  func openBeside(_ store: ReferenceStore) async -> ReferenceStore? {
    flaw == .keepsToItself ? await store.copy() : store
  }

  var crashPoints: Int { 2 }

  func crash(
    _ store: ReferenceStore,
    at point: Int,
    during changes: [PlanChange],
    by access: PlanAccess
  ) async -> StoreCrash<ReferenceStore>? {
    let before = await store.copy()
    if point == 0 { return StoreCrash(reopened: before, wasAcknowledged: false) }
    let answer = try? await store.apply(changes, by: access)
    let after = await store.copy()
    return StoreCrash(
      reopened: flaw == .losesTheLastBatch ? before : after,
      wasAcknowledged: answer != nil
    )
  }

  var faults: Int { 2 }

  func arm(_ fault: Int, in store: ReferenceStore) async { await store.arm(fault) }

  func disarm(_ store: ReferenceStore) async { await store.arm(nil) }

  func keptBytes(of store: ReferenceStore) async throws -> [[UInt8]]? {
    var files: [[UInt8]] = []
    for school in await store.kept.values {
      for version in school.timelines.values.joined() {
        if let plan = version.plan { files.append(try PlanJSON.encode(plan)) }
        guard flaw == .keepsReasonsInClearText else { continue }
        files.append(version.revision.reason.utf8.map { ~$0 })
      }
      for pupil in school.pupils.values { files.append(try PlanJSON.encode(pupil.pupil)) }
      for event in school.trail.compactMap(\.event) {
        files.append(try PlanJSON.encode(event))
      }
    }
    return files.map { $0.map { ~$0 } }
  }

  func earlierStores() async throws -> [EarlierStore<ReferenceStore>] {
    let access = PlanAccess(
      by: StoreActor(id: "staff-1", role: .senco, purpose: "Earlier"),
      in: "hillside",
      at: "2026-09-01T08:00:00Z"
    )
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with { $0.title = "Earlier" }
    let store = ReferenceStore(flaw: flaw)
    let saved = try await store.save(plan, expecting: nil, reason: "Earlier", by: access)
    let due = flaw == .misreadsEarlierFormats ? [] : [saved]
    return [EarlierStore(format: "0", store: store, school: "hillside", plans: due)]
  }

  func refusesNewerFormat() -> Bool? { flaw != .opensNewerFormats }
}
