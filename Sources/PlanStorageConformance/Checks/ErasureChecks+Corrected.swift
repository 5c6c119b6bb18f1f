import PlanCodec
import PlanModel
import PlanStorage

extension ErasureChecks {
  /// Saves a plan for one pupil, corrects it to be another's, and erases the first.
  static func correctedPlanSurvives(_ bench: Bench) async throws(CheckStop) {
    let erasure = try bench.store.erasure()
    let canaries = Canaries(bench.samples)
    let mistaken = canaries.plan
    let corrected = LearningPlan(id: mistaken.id, pupil: "p-2").with {
      $0.title = "Another pupil's"
    }
    try await bench.store.save(
      mistaken,
      expecting: nil,
      reason: canaries.reason,
      by: canaries.access(bench.access)
    )
    try await bench.store.save(corrected, expecting: .first, by: bench.access)
    let receipt = try await erasure.erase(mistaken.pupil, by: bench.access)
    try expect(
      receipt.plans == 0,
      "the receipt tells of a plan that is another pupil's now"
    )
    try expect(
      receipt.entries == 1,
      "the receipt tells of \(receipt.entries) entries, not 1"
    )
    let store = bench.store
    let current = try await store.plan(mistaken.id, at: .current, by: bench.access)
    try expect(
      current?.plan == corrected && current?.version == .first.next,
      "the current version of a corrected plan is not read"
    )
    let first = try await store.plan(mistaken.id, at: .version(.first), by: bench.access)
    try expect(first == nil, "the version of the erased pupil is read")
    let history = try await store.history(mistaken.id, by: bench.access)
    try expect(
      history.map(\.version) == [.first.next],
      "the history is not that of the versions that are left"
    )
    try await expectGone(canaries, from: bench)
  }

  private static func expectGone(
    _ canaries: Canaries,
    from bench: Bench
  ) async throws(CheckStop) {
    let trail = try await bench.store.audit().verifiedTrail(by: bench.access)
    let events = trail.compactMap(\.event)
    let texts = events.flatMap { [$0.reason, $0.by.purpose] }.compactMap(\.self)
    try expect(
      canaries.found(in: texts) == 0,
      "the trail keeps texts of the erased pupil"
    )
    guard let kept = try await bench.harness.keptBytes(of: bench.store) else { return }
    let found = kept.map { canaries.found(in: $0) }.reduce(0, +)
    try expect(found == 0, "\(found) texts of the erased version are left")
  }
}
