import PlanCodec
import PlanModel
import Testing

@Suite("Storing an import")
struct ImportStoreTests {
  private let school = SmallSchool()
  private let store = InMemoryPlanStore()
  private let access = PlanAccess(
    by: StoreActor(id: "data-manager", role: .staff, purpose: "import"),
    in: "riverbank",
    at: .epoch
  )

  private func preview(_ school: SmallSchool) async throws -> ImportPreview {
    let records = try await SchoolRecords(pupils: store, plans: store, by: access)
    return ImportPreview(of: school.imported, into: records, policy: .fileWins)
  }

  @Test("What was stored is there, and the next import of the file changes nothing")
  func store() async throws {
    try await preview(school).changes.apply(pupils: store, plans: store, by: access)
    let pupils = await store.pupils(after: nil, limit: 100, by: access).items
    let plans = await store.plans(matching: PlanQuery(), by: access).items
    #expect(pupils.map(\.pupil) == school.imported.pupils)
    #expect(plans.map(\.plan) == school.imported.plans)
    #expect(plans.map(\.revision.reason).first == "Imported from a school's file")
    let again = try await preview(school)
    #expect(again.isEmpty)
    try await again.changes.apply(pupils: store, plans: store, by: access)
    let versions = await store.plans(matching: PlanQuery(), by: access).items
    #expect(versions.allSatisfy { $0.version == .first })
  }

  @Test("A change is the next version of what the preview saw")
  func versions() async throws {
    try await preview(school).changes.apply(pupils: store, plans: store, by: access)
    let mended = school.with { $0.replace("count to ten", with: "count to 20") }
    let changes = try await preview(mended).changes
    #expect(changes.plans.map(\.expected) == [.first])
    #expect(changes.pupils.isEmpty)
    try await changes.apply(pupils: store, plans: store, by: access)
    let plan = await store.plan(withID: "plan-0001", by: access)
    #expect(plan?.version.number == 2)
    #expect(plan?.plan.targets.first?.text == "Ada will count to 20")
  }

  @Test("A plan that somebody changed meanwhile is a conflict, and nothing is stored")
  func stalePlan() async throws {
    try await preview(school).changes.apply(pupils: store, plans: store, by: access)
    let mended = school.with {
      $0.replace("count to ten", with: "count to 20")
      $0.replace("Ada,Byron", with: "Ada,King")
      $0.replace("Picture steps", with: "Photographs")
    }
    let changes = try await preview(mended).changes
    #expect(changes.pupils.count == 1 && changes.plans.count == 2)
    try await store.update("plan-0002", reason: "Edited", by: access) { $0.title = "Own" }
    await #expect {
      try await changes.apply(pupils: store, plans: store, by: access)
    } throws: { error in
      guard case ImportStoreError<Never, Never>.plans(let error) = error else {
        return false
      }
      return error.conflict?.found.plan.title == "Own"
    }
    #expect(await store.pupil(withID: "p-0001", by: access)?.version == .first)
    #expect(await store.plan(withID: "plan-0001", by: access)?.version == .first)
  }

  @Test("A pupil that somebody changed meanwhile is a conflict, and nothing is stored")
  func stalePupil() async throws {
    try await preview(school).changes.apply(pupils: store, plans: store, by: access)
    let mended = school.with { $0.replace("Ada,Byron", with: "Ada,King") }
    let changes = try await preview(mended).changes
    let ada = try #require(await store.pupil(withID: "p-0001", by: access))
    try await store.save(ada.pupil, expecting: ada.version, by: access)
    await #expect {
      try await changes.apply(pupils: store, plans: store, by: access)
    } throws: { error in
      guard case ImportStoreError<Never, Never>.pupils(let error) = error else {
        return false
      }
      return error.code == .conflict
    }
    #expect(await store.pupil(withID: "p-0001", by: access)?.version.number == 2)
  }

  @Test("Pupils and plans are read page by page")
  func pages() async throws {
    let large = LargeSchool.imported(2_300)
    let first = ImportPreview(of: large, into: SchoolRecords())
    try await first.changes.apply(pupils: store, plans: store, by: access)
    let counting = CountingStore(store)
    let records = try await SchoolRecords(pupils: counting, plans: counting, by: access)
    #expect(records.pupils.count == 2_300 && records.plans.count == 2_300)
    #expect(await counting.pages == 6)
    #expect(ImportPreview(of: large, into: records).isEmpty)
  }
}
