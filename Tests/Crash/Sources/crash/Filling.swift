import PlanModel
import PlanStorage

/// Fills a disk with plans, erases a pupil on the full disk, and saves again with new room.
///
/// It says `full saved=N` when a save was refused, waits for the driver to make room or not,
/// and goes on.
struct Filling {
  private let store: FilePlanStore
  private let access = Records.access

  init(folder: String) throws {
    store = try FilePlanStore(at: folder, sealing: .unencrypted)
  }

  func run() async throws {
    let gone = Records.plan("gone", for: "gone-1", version: 1)
    try await store.save(gone, expecting: nil, reason: "Experiment", by: access)
    let saved = await fill()
    Line.write("full saved=\(saved) kept=\(try await kept())")
    try await store.erase("gone-1", reason: "Experiment", by: access)
    Line.write("erased kept=\(try await kept())")
    Line.wait()
    let next = Records.plan("next", version: 1)
    try await store.save(next, expecting: nil, reason: "Experiment", by: access)
    Line.write("freed kept=\(try await kept())")
  }

  /// Saves plans until one is refused because the disk is full.
  private func fill() async -> Int {
    var saved = 0
    while let id = LearningPlan.ID("filling-\(saved)") {
      let plan = Records.plan(id, version: 1)
      do throws(PlanStoreError<FilePlanStoreError>) {
        try await store.save(plan, expecting: nil, reason: "Experiment", by: access)
      } catch {
        let isFull = error.code == .failed && error.failure?.file?.code == .diskFull
        Line.write(isFull ? "refused" : "refused wrongly: \(error)")
        return saved
      }
      saved += 1
    }
    return saved
  }

  /// The number of plans that are there and whole.
  private func kept() async throws -> Int {
    var kept = 0
    for try await stored in store.allPlans(by: access) where Records.isWhole(stored) {
      kept += 1
    }
    return kept
  }
}
