import PlanModel
import PlanStorage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Does everything to a store once, under a mask, and stops after each step.
struct Life {
  let folder: String

  func run(mask: UInt32) async throws {
    umask(mode_t(mask))
    let store = try FilePlanStore(at: folder, sealing: .unencrypted)
    pause()
    let access = Records.access
    try await store.save(
      Records.plan("plan-1", for: "gone-1", version: 1),
      expecting: nil,
      reason: "Experiment",
      by: access
    )
    pause()
    try await store.save(Records.pupil("gone-1", version: 1), expecting: nil, by: access)
    pause()
    try await store.record(AuditEvent(.read, by: access), by: access)
    pause()
    try await store.erase("gone-1", reason: "Experiment", by: access)
    pause()
    try await store.compact(by: access)
    pause()
  }

  private func pause() {
    Line.write("step")
    Line.wait()
  }
}
