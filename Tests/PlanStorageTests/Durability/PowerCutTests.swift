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

  @Test("Leaving out any one call to synchronise is noticed")
  func omissions() async throws {
    let count = try await PowerCut(on: SimulatedDisk()).disk.synchronised.count
    var unnoticed: [Int] = []
    for call in stride(from: 0, to: count, by: DurabilityScale.isFull ? 1 : 14) {
      let disk = SimulatedDisk(faults: .init(ignoredSynchronise: call))
      let cut = try await PowerCut(on: disk)
      let faults = await cut.faults(
        edges: .few,
        at: call..<(call + 8),
        share: DurabilityScale.isFull ? 1 : 2,
        stopsAtFirst: true
      ).faults
      if faults.isEmpty { unnoticed.append(call) }
    }
    #expect(unnoticed.isEmpty)
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
