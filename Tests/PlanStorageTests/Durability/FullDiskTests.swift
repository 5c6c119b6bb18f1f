import PlanModel
import PlanStorage
import Testing

@Suite("Durability: the file store on a full disk")
struct FullDiskTests {
  @Test("With too little room a step leaves all as it was, and with more room it is done")
  func everyStep() async throws {
    var wrong: [String] = []
    for moment in try await StoreMoment.all() {
      let used = SimulatedDisk(moment.image).length
      let step = DurabilityScale.isFull ? 16 : 2_903
      for room in stride(from: 0, through: 12_000, by: step) {
        let disk = SimulatedDisk(moment.image)
        disk.setCapacity(used + room)
        let store = try StoreSteps.open(disk)
        do {
          try await moment.step.run(store)
          let isThere = try await StoreMoment.facts(of: disk.image) == moment.after
          if !isThere { wrong.append("\(moment.step.name), \(room): done, not there") }
        } catch {
          let isBefore = try await StoreMoment.facts(of: disk.image) == moment.before
          disk.setCapacity(.max)
          try await moment.step.run(store)
          let isDone = try await StoreMoment.facts(of: disk.image) == moment.after
          if !isBefore || !isDone { wrong.append("\(moment.step.name), \(room)") }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("A pupil can be erased on a disk without a byte of room")
  func erasing() async throws {
    let moments = try await StoreMoment.all()
    let moment = try #require(moments.first { $0.step.name == "erase a pupil" })
    let disk = SimulatedDisk(moment.image)
    disk.setCapacity(disk.length)
    let store = try StoreSteps.open(disk)
    try await moment.step.run(store)
    #expect(try await StoreMoment.facts(of: disk.image) == moment.after)
    #expect(!disk.image.holds(anyOf: moment.step.gone))
  }

  @Test("A store opens on a full disk and can be read")
  func reading() async throws {
    let moment = try #require(try await StoreMoment.all().last)
    let disk = SimulatedDisk(moment.image)
    disk.setCapacity(0)
    let store = try StoreSteps.open(disk)
    let reading = try await StoreReading(of: store, plans: StoreSteps.ids)
    #expect(reading.facts == moment.before)
  }
}
