import PlanModel
import PlanStorage
import Testing

@Suite("Damage in the file store")
struct FileStoreDamageTests {
  let folder = TestFolder()

  private func fill(_ store: FilePlanStore) async throws -> [StoredPlan] {
    var stored: [StoredPlan] = []
    for number in 1...3 {
      let id = LearningPlan.ID("plan-\(number)") ?? .blank
      stored.append(
        try await store.save(
          .titled("Title", id: id),
          expecting: nil,
          reason: "New",
          by: access()
        )
      )
    }
    return stored
  }

  @Test("No byte that changes shows a plan other than it was saved")
  func flips() async throws {
    let stored = try await fill(try folder.store())
    let name = try folder.logName()
    let bytes = try folder.bytes(of: name)
    var wrong = 0
    var unseen = 0
    for place in stride(from: 3, to: bytes.count, by: 113) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      try folder.open().replace(file: name, with: damaged)
      let store = try folder.store()
      var isSeen = false
      for plan in stored {
        do {
          let read = try await store.plan(withID: plan.id, by: access())
          if read != plan { wrong += 1 }
        } catch {
          isSeen = true
        }
      }
      let page = try? await store.plans(matching: PlanQuery(), by: access())
      if let page, !isSeen, page.items != stored { unseen += 1 }
    }
    #expect(wrong == 0)
    #expect(unseen == 0)
  }

  @Test("A log that was cut off keeps what is whole, and can be added to")
  func truncation() async throws {
    let stored = try await fill(try folder.store())
    let name = try folder.logName()
    let bytes = try folder.bytes(of: name)
    var faults = 0
    for length in stride(from: 128, to: bytes.count, by: 211) {
      try folder.open().replace(file: name, with: Array(bytes[..<length]))
      let store = try folder.store()
      let page = try await store.plans(matching: PlanQuery(), by: access())
      if page.items != Array(stored[..<page.items.count]) { faults += 1 }
      let new = LearningPlan.titled("New", id: "plan-9")
      try await store.save(new, expecting: nil, reason: "New", by: access())
      let read = try await folder.store().plan(withID: "plan-9", by: access())
      if read?.plan != new { faults += 1 }
    }
    #expect(faults == 0)
  }

  @Test("A frame that is lost in the middle hides older plans until that is accepted")
  func gap() async throws {
    let stored = try await fill(try folder.store())
    let name = try folder.logName()
    var bytes = try folder.bytes(of: name)
    let length = (bytes.count - 128) / 3
    for place in 128 + length..<128 + 2 * length { bytes[place] = 0x2A }
    try folder.open().replace(file: name, with: bytes)
    let store = try folder.store()
    #expect(try await store.plan(withID: "plan-3", by: access()) == stored[2])
    await #expect(throws: FilePlanStoreError.self) {
      try await store.plan(withID: "plan-1", by: access())
    }
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.unreadable == ["plan-1"])
    #expect(try await store.damage(by: access()).entries == [2...2])
    try await store.acceptDamage(reason: "No backup", by: access())
    for store in [store, try folder.store()] {
      #expect(try await store.plan(withID: "plan-1", by: access()) == stored[0])
      #expect(try await store.plan(withID: "plan-2", by: access()) == nil)
      #expect(try await store.damage(by: access()).isEmpty)
    }
  }

  @Test("An entry that can't be read is accounted for once its loss is accepted")
  func unreadableEntry() async throws {
    do {
      let store = try folder.store()
      _ = try await fill(store)
      let plan = LearningPlan.titled("Again", id: "plan-2")
      try await store.save(plan, expecting: .first, reason: "LOSE-ME", by: access())
    }
    let name = try folder.logName()
    var bytes = try folder.bytes(of: name)
    let reason = Array("LOSE-ME".utf8)
    for place in bytes.indices where bytes[place...].starts(with: reason) {
      bytes[place] ^= 1
    }
    try folder.open().replace(file: name, with: bytes)
    let store = try folder.store()
    #expect(try await store.damage(by: access()).entries == [4...4])
    await #expect(throws: FilePlanStoreError.self) {
      try await store.verifyAuditTrail(by: access())
    }
    let entry = try await store.acceptDamage(reason: "No backup", by: access())
    #expect(entry?.event?.erasedEntries == 1)
    let verification = try await store.verifyAuditTrail(by: access())
    #expect(verification.isIntact && verification.erased == 1)
    #expect(try await store.acceptDamage(reason: "Again", by: access()) == nil)
  }

  @Test("Sealed, no file tells an identifier, and a wrong key is refused")
  func sealing() async throws {
    let store = try folder.store(sealing: .sealed(by: TestCipher()))
    let stored = try await fill(store)
    for text in ["plan-1", "p-1", "school-1", "staff-7", "Title"] {
      #expect(try !folder.holds(text))
    }
    let again = try folder.store(sealing: .sealed(by: TestCipher()))
    #expect(try await again.plan(withID: "plan-2", by: access()) == stored[1])
    #expect(again.capabilities.contains(.sealed))
    let wrongKey = #expect(throws: FilePlanStoreError.self) {
      try folder.store(sealing: .sealed(by: TestCipher(key: 1)))
    }
    #expect(wrongKey?.code == .wrongKey)
    let noCipher = #expect(throws: FilePlanStoreError.self) { try folder.store() }
    #expect(noCipher?.code == .sealed)
  }
}
