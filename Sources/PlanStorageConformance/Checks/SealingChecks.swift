import PlanModel
import PlanStorage

/// Nothing about a pupil is kept in clear text.
enum SealingChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .sealing,
      "nothing-is-kept-in-clear-text",
      "No text of a plan, a pupil, a reason or a purpose stands in the bytes that are kept.",
      nothingIsKeptInClearText
    ),
    StoreCheck(
      .sealing,
      "sealed-records-are-read",
      "What is sealed is read byte for byte, also when the store is opened again.",
      sealedRecordsAreRead
    ),
  ]

  private static func guardSealed(_ bench: Bench) throws(CheckStop) {
    guard bench.store.capabilities.contains(.sealed) else {
      throw .notOffered("the store does not declare that it is sealed")
    }
  }

  private static func nothingIsKeptInClearText(_ bench: Bench) async throws(CheckStop) {
    try guardSealed(bench)
    let canaries = Canaries(bench.samples)
    let access = canaries.access(bench.access)
    let (plan, reason) = (canaries.plan, canaries.reason)
    try await bench.store.save(plan, expecting: nil, reason: reason, by: access)
    try await bench.store.save(plan, expecting: .first, reason: reason, by: access)
    let version = try require(RecordVersion(2), "no version")
    try await bench.store.delete(plan.id, expecting: version, by: access)
    if bench.store.plans is any PupilStore {
      try await bench.store.pupils().save(canaries.pupil, expecting: nil, by: access)
    }
    if bench.store.capabilities.contains(.audited) {
      var event = AuditEvent(.exported, by: access)
      event.reason = reason
      try await bench.store.audit().record(event, by: access)
    }
    let kept = try require(
      await bench.harness.keptBytes(of: bench.store),
      "sealed is declared, and the harness does not show the bytes that are kept"
    )
    try expect(kept.contains { !$0.isEmpty }, "the harness shows no bytes")
    let found = kept.map { canaries.found(in: $0) }.reduce(0, +)
    try expect(found == 0, "\(found) texts are kept in clear text")
  }

  private static func sealedRecordsAreRead(_ bench: Bench) async throws(CheckStop) {
    try guardSealed(bench)
    let plan = Canaries(bench.samples).plan
    try await FidelityChecks.keepsBytes(of: plan, on: bench)
    let reopened = try await bench.harness.reopen(bench.store)
    let stored = try await reopened.present(plan.id, by: bench.access)
    try expect(stored.plan == plan, "a sealed plan is read as another one")
  }
}
