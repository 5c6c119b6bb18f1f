import PlanModel
import PlanStorage

/// One step of a store's life: what the disk had and the store said before and after it.
struct StoreMoment: Sendable {
  let step: StoreStep
  let image: DiskImage
  let before: StoreReading
  let after: StoreReading

  /// Runs all steps on a disk without faults.
  ///
  /// - Returns: The steps with what was before and after them.
  /// - Throws: What the store throws.
  static func all() async throws -> [StoreMoment] {
    let disk = SimulatedDisk()
    let store = try StoreSteps.open(disk)
    var before = try await StoreReading(of: store, plans: StoreSteps.ids).facts
    var moments: [StoreMoment] = []
    for step in StoreSteps.all {
      let image = disk.image
      try await step.run(store)
      let after = try await StoreReading(of: store, plans: StoreSteps.ids).facts
      moments.append(
        StoreMoment(step: step, image: image, before: before, after: after)
      )
      before = after
    }
    return moments
  }

  /// Returns what a store that is opened anew says.
  static func facts(of image: DiskImage) async throws -> StoreReading {
    let store = try StoreSteps.open(SimulatedDisk(image))
    return try await StoreReading(of: store, plans: StoreSteps.ids).facts
  }
}
