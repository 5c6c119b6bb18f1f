import PlanCodec
import PlanModel
import PlanStorage

/// Reads all that a store has of the experiment and checks that it hangs together.
struct StateReader {
  /// What is wrong with a store.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  let store: FilePlanStore

  /// Returns the version of everything that is there.
  ///
  /// - Returns: The versions by the identifiers, and the number of recorded readings.
  /// - Throws: A fault if something is torn, or the trail differs from the data.
  func state() async throws -> [String: Int] {
    var versions: [String: Int] = [:]
    let query = PlanQuery().with { $0.limit = PlanQuery.largestLimit }
    let page = try await store.plans(matching: query, by: Records.access)
    guard page.unreadable.isEmpty else { throw Fault(description: "unreadable") }
    for stored in page.items {
      guard Records.isWhole(stored) else { throw Fault(description: "torn") }
      versions[stored.id.text] = stored.version.number
    }
    versions["deleted"] = try await deletedRevisions()
    let revisions = versions.values.reduce(0, +)
    try await readPupil(&versions)
    try await readTrail(&versions, revisions: revisions)
    let batch = Set(["batch-1", "batch-2", "batch-3"].map { versions[$0] })
    guard batch.count == 1 else { throw Fault(description: "half a batch") }
    return versions.filter { $0.value > 0 }
  }

  private func deletedRevisions() async throws -> Int {
    let history = try await store.history(of: "deleted", by: Records.access)
    for revision in history where revision.action == .saved {
      let stored = try await store.plan(
        withID: "deleted",
        at: .version(revision.version),
        by: Records.access
      )
      guard let stored, Records.isWhole(stored) else { throw Fault(description: "torn") }
    }
    return history.count
  }

  private func readPupil(_ versions: inout [String: Int]) async throws {
    guard let stored = try await store.pupil(withID: "pupil-1", by: Records.access)
    else { return }
    let number = stored.version.number
    guard stored.pupil == Records.pupil("pupil-1", version: number) else {
      throw Fault(description: "torn pupil")
    }
    versions["pupil-1"] = number
  }

  /// Checks the chain, and that the trail tells of as many changes as there are.
  private func readTrail(
    _ versions: inout [String: Int],
    revisions: Int
  ) async throws {
    var head = AuditHead.empty
    var counts: [AuditAction: Int] = [:]
    var position: Int? = 0
    while let after = position {
      let page = try await store.auditTrail(
        after: after,
        limit: 1_000,
        by: Records.access
      )
      for entry in page.entries {
        guard entry.link == link(of: entry, after: head) else {
          throw Fault(description: "broken chain")
        }
        if entry.event != nil { counts[entry.action, default: 0] += 1 }
        head = AuditHead(sequence: entry.sequence, link: entry.link)
      }
      position = page.next
    }
    versions["reads"] = counts[.read]
    let changes = (counts[.planSaved] ?? 0) + (counts[.planDeleted] ?? 0)
    guard changes == revisions, counts[.pupilSaved] ?? 0 == versions["pupil-1"] ?? 0
    else { throw Fault(description: "trail and data differ") }
  }

  private func link(of entry: AuditEntry, after head: AuditHead) -> ContentDigest? {
    guard entry.sequence == head.sequence + 1 else { return nil }
    if let event = entry.event {
      let commitment = try? AuditChain.commitment(to: event, salt: entry.salt)
      guard commitment == entry.commitment else { return nil }
    }
    return AuditChain.link(
      after: head.link,
      sequence: entry.sequence,
      at: entry.at,
      action: entry.action,
      commitment: entry.commitment
    )
  }
}
