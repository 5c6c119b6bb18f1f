import PlanStorage
import Testing

@Suite("Durability: the file store after a power cut")
struct PowerCutTests {
  @Test("After any crash the store is as before or after the step that was under way")
  func anyCrash() async throws {
    let cut = try await PowerCut(on: SimulatedDisk())
    let (images, faults) = await cut.faults(
      edges: DurabilityScale.edges,
      share: DurabilityScale.isFull ? 1 : 25
    )
    #expect(faults == [:])
    #expect(images > 40)
    #expect(cut.readings.compactMap(\.fault).isEmpty)
    #expect(Set(cut.readings).count == cut.readings.count - 1)
  }

  /// The calls that another call makes up for, and which: a store that nothing was saved in
  /// lasts with its first log, and whoever adds to a log that another process may have put in
  /// its place synchronises the folder again, in case that process was killed before it did.
  private static let doubled = [2: 4, 17: 18, 18: 17]

  @Test("Leaving out any one call to synchronise is noticed, or what makes up for it is")
  func omissions() async throws {
    let count = try await PowerCut(on: SimulatedDisk()).disk.synchronised.count
    let calls = DurabilityScale.isFull ? Array(0..<count) : [0, 14, 17]
    var unnoticed: [Int] = []
    for call in calls {
      let alone = try await isNoticed(without: [call])
      let double = Self.doubled[call]
      if let double, try await isNoticed(without: [call, double]), !alone { continue }
      if !alone || double != nil { unnoticed.append(call) }
    }
    #expect(unnoticed.isEmpty)
  }

  /// Whether a crash soon after calls that did nothing shows a fault.
  private func isNoticed(without calls: Set<Int>) async throws -> Bool {
    let disk = SimulatedDisk(faults: .init(ignoredSynchronise: calls))
    let cut = try await PowerCut(on: disk)
    let first = calls.min() ?? 0
    let faults = await cut.faults(
      edges: .few,
      at: first..<(first + 8),
      share: DurabilityScale.isFull ? 1 : 2,
      stopsAtFirst: true
    ).faults
    return !faults.isEmpty
  }

  @Test("A crash while the store recovers from a crash takes nothing away")
  func secondCrash() async throws {
    let cut = try await PowerCut(on: SimulatedDisk())
    var faults: [String] = []
    var number = 0
    for point in cut.points {
      for image in point.images(edges: .few) {
        number += 1
        guard number % (DurabilityScale.isFull ? 5 : 997) == 0 else { continue }
        let disk = SimulatedDisk(image)
        let store = try StoreSteps.open(disk)
        _ = try await StoreReading(of: store, plans: StoreSteps.ids)
        for second in disk.allCrashPoints() {
          for image in second.images(edges: .few) {
            let fault = await cut.fault(after: point, leaving: image, savesNext: false)
            if let fault { faults.append("\(point.call), \(second.call): \(fault)") }
          }
        }
      }
    }
    #expect(faults.isEmpty)
  }
}
