import PlanModel
import Testing

@Suite("Pupils in a store")
struct PupilStoreTests {
  let store = InMemoryPlanStore()

  @Test("A pupil is changed only from the version that is stored")
  func versions() async throws {
    let first = try await store.save(Pupil(id: "p-1"), expecting: nil, by: access())
    let error = await #expect(throws: PupilStoreError<Never>.self) {
      try await store.save(Pupil(id: "p-1"), expecting: nil, by: access())
    }
    #expect(error?.conflict?.found == first)
    let second = try await store.save(
      Pupil(id: "p-1").with { $0.legalForename = "Invented" },
      expecting: first.version,
      by: access()
    )
    #expect(await store.pupil(withID: "p-1", by: access()) == second)
    #expect(await store.pupil(withID: "p-1", by: access(in: "school-2")) == nil)
  }

  @Test("A removed pupil is gone, and no version number comes again")
  func removal() async throws {
    try await store.save(Pupil(id: "p-1"), expecting: nil, by: access())
    try await store.remove("p-1", expecting: .first, by: access())
    #expect(await store.pupil(withID: "p-1", by: access()) == nil)
    #expect(await store.pupils(after: nil, limit: 9, by: access()).items.isEmpty)
    let error = await #expect(throws: PupilStoreError<Never>.self) {
      try await store.remove("p-1", expecting: .first, by: access())
    }
    #expect(error?.code == .notFound)
    let again = try await store.save(Pupil(id: "p-1"), expecting: nil, by: access())
    #expect(again.version == .first.next)
  }

  @Test(
    "Pages show each pupil once in the order of the identifiers",
    arguments: [0, 1, 7, 99]
  )
  func paging(limit: Int) async throws {
    for number in 0..<30 {
      let id: Pupil.ID = identifier("p-\(number * 7 % 30)")
      try await store.save(Pupil(id: id), expecting: nil, by: access())
    }
    var seen: [Pupil.ID] = []
    var last: Pupil.ID?
    repeat {
      let page = await store.pupils(after: last, limit: limit, by: access())
      seen += page.items.map(\.id)
      last = page.next
    } while last != nil
    #expect(seen == Set(seen).sorted())
    #expect(seen.count == 30)
  }
}
