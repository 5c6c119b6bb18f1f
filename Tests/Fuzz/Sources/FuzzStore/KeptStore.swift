import CodecExpectations
import PlanModel
import PlanStorage

/// A store as it was written, and what it says.
struct KeptStore: Sendable {
  let sealing: StoreSealing
  let logName: String
  let log: [UInt8]
  let store: [UInt8]
  let frames: [FramePlace]

  /// What the store says with as many of its frames as the index tells.
  let states: [StoreReading]

  /// Each version of a plan that was ever kept.
  let versions: Set<StoredPlan>

  /// What the whole store says.
  var state: StoreReading { states[frames.count] }
}

extension KeptStore {
  /// Makes a store, and reads it after each of its frames.
  ///
  /// - Parameters:
  ///   - steps: What is done to the store.
  ///   - sealing: Whether it is sealed.
  ///   - store: The `store` file of the folder, `nil` to make a new folder.
  /// - Throws: What the store throws.
  init(
    _ steps: [StoreLife.Step],
    sealing: StoreSealing,
    in store: [UInt8]? = nil
  ) async throws {
    ScratchFolder.empty(keeping: [])
    if let store { ScratchFolder.write(store, to: "store") }
    let made = try FilePlanStore(at: ScratchFolder.path, sealing: sealing)
    for step in steps { try await step(made) }
    let name = ScratchFolder.names().first { $0.utf8.count == 38 }
    logName = name ?? ""
    log = ScratchFolder.read(logName)
    self.store = ScratchFolder.read("store")
    frames = FramePlace.all(in: log)
    self.sealing = sealing
    expect(frames.last?.end == log.count, "a store that was written is all frames")
    var states: [StoreReading] = []
    for end in [128] + frames.map(\.end) {
      ScratchFolder.write(Array(log[..<end]), to: logName)
      let store = try FilePlanStore(at: ScratchFolder.path, sealing: sealing)
      states.append(await store.reading(StoreQuestion.all))
    }
    self.states = states
    versions = Set(states.flatMap { $0.values.flatMap(\.storedPlans) })
    expect(state.damage?.isEmpty == true, "what was written is whole")
    expect(
      !state.values.contains { $0.isFailure },
      "all that was written can be read"
    )
  }
}
