#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

@Suite("Erasure from a SQLite store")
struct SQLiteErasureTests {
  static let canaries = ["CANARY-TITLE", "canary-pupil", "canary-plan", "CANARY-REASON"]

  /// Fills a store with plans of ten pupils in several versions, one of them the canary.
  private func fill(_ store: SQLitePlanStore) async throws {
    for number in 0..<60 {
      let isCanary = number % 10 == 3
      let name = isCanary ? "canary-plan-\(number)" : "plan-\(number)"
      let plan = LearningPlan.titled(
        isCanary ? String(repeating: "CANARY-TITLE ", count: 40 + number) : "Other",
        id: planID(name),
        pupil: isCanary ? "canary-pupil" : pupilID("p-\(number % 10)")
      )
      let reason = isCanary ? "CANARY-REASON" : "New"
      let first = try await store.save(
        plan,
        expecting: nil,
        reason: reason,
        by: access()
      )
      try await store.save(
        plan.with { $0.title = ($0.title ?? "") + "+" },
        expecting: first.version,
        reason: reason,
        by: access()
      )
    }
    let pupil = Pupil(id: "canary-pupil").with { $0.middleNames = "CANARY-TITLE" }
    try await store.save(pupil, expecting: nil, by: access())
  }

  @Test("Nothing of an erased pupil is left in any file, and the others stay")
  func canaries() async throws {
    let folder = DatabaseFolder()
    let store = try folder.open()
    try await fill(store)
    let before = try folder.contents()
    for canary in Self.canaries {
      #expect(before.contains { !$0.places(of: canary).isEmpty }, "\(canary)")
    }
    let receipt = try await store.erase("canary-pupil", reason: "Request", by: access())
    #expect(receipt.plans == 6)
    #expect(receipt.identity)
    #expect(receipt.entries == 13)
    #expect(receipt.tombstone?.sequence == 122)
    let after = try folder.contents()
    for canary in Self.canaries {
      #expect(after.allSatisfy { $0.places(of: canary).isEmpty }, "\(canary)")
    }
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.count == 54)
  }

  @Test("What was erased here is erased anew from a copy made before")
  func copyMadeBefore() async throws {
    let folder = DatabaseFolder()
    let left: DatabaseFolder
    do {
      let store = try folder.open()
      try await fill(store)
      left = try folder.copy()
      try await store.erase("canary-pupil", reason: "Request", by: access())
    }
    let again = try left.open()
    try await again.erase("canary-pupil", reason: "Request", by: access())
    let receipt = try await again.erase("canary-pupil", reason: "Request", by: access())
    #expect(receipt.tombstone == nil)
    #expect(receipt.entries == 0)
    #expect(try left.contents().allSatisfy { $0.places(of: "CANARY").isEmpty })
  }

  @Test("A former name of a pupil is gone from the files after the next save")
  func formerNames() async throws {
    let folder = DatabaseFolder()
    let store = try folder.open()
    let pupil = Pupil(id: "p-1").with { $0.middleNames = "CANARY-NAME" }
    let stored = try await store.save(pupil, expecting: nil, by: access())
    let renamed = pupil.with { $0.middleNames = "Other" }
    try await store.save(renamed, expecting: stored.version, by: access())
    #expect(try folder.contents().allSatisfy { $0.places(of: "CANARY").isEmpty })
  }

  @Test("A sealed store shows nothing of a pupil in any file")
  func sealed() async throws {
    let folder = DatabaseFolder()
    let store = try folder.open(.sealed(by: TestCipher()))
    try await fill(store)
    let contents = try folder.contents()
    for text in Self.canaries + ["senSupport", "active", "staff-7", "Spring review"] {
      #expect(contents.allSatisfy { $0.places(of: text).isEmpty }, "\(text)")
    }
    #expect(store.capabilities.contains(.sealed))
    #expect(!store.capabilities.contains(.indexedQueries))
  }
}
#endif
