import PlanModel
import PlanStorage

/// A run of all steps on a simulated disk, and what a power cut may leave of it.
struct PowerCut: Sendable {
  let disk: SimulatedDisk

  /// What the store said after each step, and before the first.
  let readings: [StoreReading]

  let points: [CrashPoint]

  /// Runs all steps.
  ///
  /// - Parameters:
  ///   - disk: The disk, which may have its faults.
  ///   - steps: What is done.
  /// - Throws: What the store throws.
  init(on disk: SimulatedDisk, steps: [StoreStep] = StoreSteps.all) async throws {
    let store = try StoreSteps.open(disk)
    var readings = [try await StoreReading(of: store, plans: StoreSteps.ids)]
    for step in steps {
      try await step.run(store)
      disk.acknowledge()
      readings.append(try await StoreReading(of: store, plans: StoreSteps.ids))
    }
    self.disk = disk
    self.readings = readings
    points = disk.allCrashPoints()
  }

  /// What is wrong with the store that starts again from an image, `nil` if nothing is.
  ///
  /// The store must open and show what it showed after the last acknowledged step, or after
  /// the one that was under way; what a step took away must be in no file.
  ///
  /// - Parameters:
  ///   - point: When the power went.
  ///   - image: What the disk had.
  ///   - savesNext: Whether to try also that the next save is kept.
  /// - Returns: What is wrong.
  func fault(
    after point: CrashPoint,
    leaving image: DiskImage,
    savesNext: Bool
  ) async -> String? {
    let disk = SimulatedDisk(image)
    do {
      let store = try StoreSteps.open(disk)
      let reading = try await StoreReading(of: store, plans: StoreSteps.ids)
      let allowed = readings[point.acknowledged...].prefix(2)
      guard let step = allowed.firstIndex(of: reading) else {
        return reading.fault ?? "not as before or after the step"
      }
      let gone = StoreSteps.all.prefix(step).flatMap(\.gone)
      guard !disk.image.holds(anyOf: gone) else { return "erased contents are left" }
      guard disk.openCount <= 2 else { return "descriptors are left open" }
      guard savesNext else { return nil }
      return try await Self.faultAfterNextSave(in: store, on: disk)
    } catch {
      return "not opened or not read: \(error)"
    }
  }

  /// What is wrong after one save more, `nil` if nothing is.
  private static func faultAfterNextSave(
    in store: FilePlanStore,
    on disk: SimulatedDisk
  ) async throws -> String? {
    let plan = StoreSteps.plan(5, "next", for: "pupil-5")
    try await store.save(plan, expecting: nil, reason: "Next", by: StoreSteps.access)
    guard let last = disk.allCrashPoints().last else { return "no crash point" }
    for image in last.images(edges: .some) {
      let again = try StoreSteps.open(SimulatedDisk(image))
      let found = try await again.plan(withID: "plan-5", by: StoreSteps.access)
      guard found?.plan == plan else { return "the next save is lost" }
    }
    return nil
  }

  /// Returns what is wrong after any crash, and how many crashes were tried.
  ///
  /// - Parameters:
  ///   - edges: Where writes are torn.
  ///   - range: The moments to try, `nil` for all.
  ///   - share: Of how many images one is tried, apart from the first two of each moment:
  ///     nothing and everything of what was not synchronised.
  ///   - stopsAtFirst: Whether one fault is enough.
  /// - Returns: The number of images, and the faults with the calls before which they happen.
  func faults(
    edges: DiskEdges,
    at range: Range<Int>? = nil,
    share: Int = 1,
    stopsAtFirst: Bool = false
  ) async -> (images: Int, faults: [String: Int]) {
    var faults: [String: Int] = [:]
    var seen: [Int: Set<DiskImage>] = [:]
    var images = 0
    for point in points[(range ?? points.indices).clamped(to: points.indices)] {
      for (number, image) in point.images(edges: edges).enumerated()
      where number < 2 || number % share == 0 {
        guard seen[point.acknowledged, default: []].insert(image).inserted else {
          continue
        }
        images += 1
        let savesNext = DurabilityScale.isFull || images % 16 == 0
        let fault = await fault(after: point, leaving: image, savesNext: savesNext)
        guard let fault else { continue }
        faults["\(point.acknowledged) steps, \(point.call): \(fault)", default: 0] += 1
        if stopsAtFirst { return (images, faults) }
      }
    }
    return (images, faults)
  }
}
