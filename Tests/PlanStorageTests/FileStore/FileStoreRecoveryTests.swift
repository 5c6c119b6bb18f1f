import PlanModel
import PlanStorage
import Testing

@Suite("File stores with more than one fault")
struct FileStoreRecoveryTests {
  let folder = TestFolder()

  /// Saves three plans, each in a frame of its own, all of the same length.
  private func fill() async throws -> [StoredPlan] {
    let store = try folder.store()
    var stored: [StoredPlan] = []
    for id in ["plan-1", "plan-2", "plan-3"] as [LearningPlan.ID] {
      let plan = LearningPlan.titled("Title", id: id)
      stored.append(
        try await store.save(plan, expecting: nil, reason: "New", by: access())
      )
    }
    return stored
  }

  @Test("A damaged frame is told of though the one behind it was never whole")
  func damageBeforeTear() async throws {
    let stored = try await fill()
    let name = try folder.logName()
    var bytes = try folder.bytes(of: name)
    let length = (bytes.count - 128) / 3
    for place in 128 + length..<128 + 2 * length { bytes[place] = 0x2A }
    bytes.removeLast(200)
    try folder.open().replace(file: name, with: bytes)
    let store = try folder.store()
    #expect(try await store.damage(by: access()).hasDamagedEnd)
    let new = LearningPlan.titled("New", id: "plan-9")
    await #expect(throws: PlanStoreError<FilePlanStoreError>.self) {
      try await store.save(new, expecting: nil, reason: "New", by: access())
    }
    try await store.acceptDamage(reason: "No backup", by: access())
    let saved = try await store.save(new, expecting: nil, reason: "New", by: access())
    for store in [store, try folder.store()] {
      let page = try await store.plans(matching: PlanQuery(), by: access())
      #expect(page.items == [stored[0], saved])
      #expect(try await store.damage(by: access()).isEmpty)
    }
  }

  @Test(
    "A log that was cut off inside its headers can be added to",
    arguments: [64, 80, 127]
  )
  func cutHeaders(length: Int) async throws {
    _ = try await fill()
    let name = try folder.logName()
    let bytes = try folder.bytes(of: name)
    try folder.open().replace(file: name, with: Array(bytes[..<length]))
    let new = LearningPlan.titled("New", id: "plan-9")
    let saved = try await folder.store()
      .save(new, expecting: nil, reason: "New", by: access())
    let read = try await folder.store().plan(withID: "plan-9", by: access())
    #expect(read == saved)
  }

  @Test("A sealed folder is opened by either copy of what checks its key")
  func copiesOfTheCheck() async throws {
    let sealing = StoreSealing.sealed(by: TestCipher())
    _ = try folder.store(sealing: sealing)
    let bytes = try folder.bytes(of: "store")
    let half = (bytes.count - 128) / 2
    var refused: [Int] = []
    for place in 128..<bytes.count {
      var damaged = bytes
      damaged[place] ^= 0x81
      try folder.open().replace(file: "store", with: damaged)
      if (try? folder.store(sealing: sealing)) == nil { refused.append(place) }
    }
    #expect(half > 0)
    #expect(refused.isEmpty)
  }

  @Test("A sealed folder whose file was cut off anywhere is refused as damaged")
  func cutCheck() async throws {
    let sealing = StoreSealing.sealed(by: TestCipher())
    _ = try folder.store(sealing: sealing)
    let bytes = try folder.bytes(of: "store")
    var codes: Set<FilePlanStoreError.Code> = []
    for length in 0..<128 {
      try folder.open().replace(file: "store", with: Array(bytes[..<length]))
      do throws(FilePlanStoreError) {
        _ = try folder.store(sealing: sealing)
      } catch {
        codes.insert(error.code)
      }
    }
    #expect(codes == [.damaged])
  }
}
