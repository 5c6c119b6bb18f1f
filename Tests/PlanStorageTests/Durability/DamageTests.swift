import PlanModel
import PlanStorage
import Testing

@Suite("Durability: a damaged file store")
struct DamageTests {
  /// A store that was whole, and what it said.
  private struct Original {
    let image: DiskImage
    let reading: StoreReading

    /// What it said after each earlier step.
    let earlier: [StoreReading]

    /// The numbers of the files that hold something, the longest first.
    var files: [Int] {
      image.files.keys.filter { image.files[$0]?.contains { $0 != 0 } == true }
        .sorted { (image.files[$0]?.count ?? 0) > (image.files[$1]?.count ?? 0) }
    }
  }

  /// What came of reading a damaged store.
  private enum Outcome: Hashable {
    /// It says what it said before, so the damage has no effect.
    case noEffect

    /// It refuses to open.
    case refused

    /// It says that something is damaged and the rest is as it was.
    case isolated

    /// It says something that is not so, or leaves something out without a word.
    case wrong(String)
  }

  private func original(
    without step: String? = nil
  ) async throws -> Original {
    let steps = StoreSteps.all.prefix(7).filter { $0.name != step }
    let cut = try await PowerCut(on: SimulatedDisk(), steps: steps)
    let reading = try #require(cut.readings.last)
    return Original(image: cut.disk.image, reading: reading, earlier: cut.readings)
  }

  private func outcome(
    of image: DiskImage,
    comparedWith original: Original
  ) async -> Outcome {
    let disk = SimulatedDisk(image)
    guard let store = try? StoreSteps.open(disk) else { return .refused }
    let reading = try? await StoreReading(of: store, plans: StoreSteps.ids)
    if reading == original.reading { return .noEffect }
    if let reading, original.earlier.contains(reading) {
      return .wrong("an earlier state")
    }
    if let fault = await wrongPlan(in: store, original.reading) { return .wrong(fault) }
    if let fault = await wrongPupil(in: store, original.reading) { return .wrong(fault) }
    return .isolated
  }

  /// Reads plan by plan; each must be as it was, or an error.
  private func wrongPlan(
    in store: FilePlanStore,
    _ reading: StoreReading
  ) async -> String? {
    let access = StoreSteps.access
    for id in StoreSteps.ids {
      do {
        let found = try await store.plan(withID: id, at: .current, by: access)
        let was = reading.plans.first { $0.id == id }
        if found != was { return found == nil ? "a plan is missing" : "a plan is wrong" }
      } catch {}
    }
    for stored in reading.versions.compactMap({ $0 }) {
      let moment = PlanMoment.version(stored.version)
      do {
        let found = try await store.plan(withID: stored.id, at: moment, by: access)
        if found != stored { return "a version is wrong or missing" }
      } catch {}
    }
    guard let page = try? await store.plans(matching: PlanQuery(), by: access) else {
      return nil
    }
    guard page.items.allSatisfy({ reading.plans.contains($0) }) else {
      return "a listed plan is wrong"
    }
    let isWhole = page.items.count + page.unreadable.count >= reading.plans.count
    guard !isWhole else { return nil }
    let damage = try? await store.damage(by: access)
    return damage?.isEmpty == true ? "a plan is not listed" : nil
  }

  private func wrongPupil(
    in store: FilePlanStore,
    _ reading: StoreReading
  ) async -> String? {
    for stored in reading.pupils {
      do {
        let found = try await store.pupil(withID: stored.id, by: StoreSteps.access)
        if found != stored { return "a pupil is wrong or missing" }
      } catch {}
    }
    let trail = try? await store.auditTrail(after: 0, limit: 100, by: StoreSteps.access)
    guard let entries = trail?.entries else { return nil }
    return entries == reading.entries ? nil : "the trail is wrong"
  }

  @Test("A bit that is flipped anywhere is noticed, or has no effect")
  func flippedBits() async throws {
    let original = try await original()
    var outcomes: [Outcome: Int] = [:]
    for node in original.files {
      let bits = (original.image.files[node]?.count ?? 0) * 8
      let stride = DurabilityScale.isFull ? 1 : max(bits / 30, 1) | 1
      for bit in Swift.stride(from: 0, to: bits, by: stride) {
        var image = original.image
        image.files[node]?[bit / 8] ^= 1 << UInt8(bit % 8)
        outcomes[await outcome(of: image, comparedWith: original), default: 0] += 1
      }
    }
    let wrong = outcomes.keys.filter { if case .wrong = $0 { true } else { false } }
    #expect(wrong.isEmpty)
    #expect(outcomes[.isolated] ?? 0 > 0)
  }

  @Test("Several flipped bits at once are noticed, or have no effect")
  func manyFlippedBits() async throws {
    let original = try await original()
    var numbers = SeededGenerator(seed: 8)
    var outcomes: [Outcome: Int] = [:]
    for _ in 0..<(DurabilityScale.isFull ? 10_000 : 12) {
      var image = original.image
      for _ in 0..<Int.random(in: 1...40, using: &numbers) {
        guard let node = original.files.randomElement(using: &numbers),
          let count = image.files[node]?.count
        else { continue }
        let bit = UInt8.random(in: 0..<8, using: &numbers)
        image.files[node]?[Int.random(in: 0..<count, using: &numbers)] ^= 1 << bit
      }
      outcomes[await outcome(of: image, comparedWith: original), default: 0] += 1
    }
    let wrong = outcomes.keys.filter { if case .wrong = $0 { true } else { false } }
    #expect(wrong.isEmpty)
  }

  @Test("A file that is cut off anywhere is noticed, or taken for a write that never was")
  func cuts() async throws {
    // A pupil's last document overwrites the one before, which a cut does not bring back.
    let original = try await original(without: "save a pupil again")
    var wrong: [String] = []
    for node in original.files {
      let count = original.image.files[node]?.count ?? 0
      for length in stride(from: 0, to: count, by: DurabilityScale.isFull ? 1 : 401) {
        var image = original.image
        image.files[node]?.removeLast(count - length)
        let outcome = await outcome(of: image, comparedWith: original)
        if case .wrong(let fault) = outcome, fault != "an earlier state" {
          wrong.append("\(node) at \(length): \(fault)")
        }
      }
    }
    #expect(wrong.isEmpty)
  }
}
