import PlanModel

/// Crashes and faults lose nothing that was answered and leave nothing half done.
enum CrashChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .crashes,
      "crash-leaves-all-or-nothing",
      "After a crash at any moment of a batch the batch is there whole or not at all, and "
        + "whole if it was answered.",
      crashLeavesAllOrNothing
    ),
    StoreCheck(
      .crashes,
      "fault-leaves-all-or-nothing",
      "A batch that meets a fault is answered as made, failed or unconfirmed, and what is "
        + "stored agrees.",
      faultLeavesAllOrNothing
    ),
    StoreCheck(
      .crashes,
      "work-goes-on-after-a-fault",
      "When a fault is over, the same change can be made.",
      workGoesOnAfterAFault
    ),
  ]

  private static func crashLeavesAllOrNothing(_ bench: Bench) async throws(CheckStop) {
    guard bench.harness.crashPoints > 0 else {
      throw .notOffered("the harness can't stop a store in the middle of a change")
    }
    for point in 0..<bench.harness.crashPoints {
      try await bench.withNewStore { (store) async throws(CheckStop) in
        try await crash(store, at: point, on: bench)
      }
    }
  }

  private static func crash(
    _ store: TestedStore,
    at point: Int,
    on bench: Bench
  ) async throws(CheckStop) {
    let batch = try await Batch.prepared(in: store, on: bench)
    let crash = try await bench.harness.crash(
      store,
      at: point,
      during: batch.changes,
      by: bench.access
    )
    guard let crash else { return }
    let made = try await batch.isMade(in: crash.store, on: bench)
    try expect(
      made || !crash.wasAcknowledged,
      "a batch that was answered is lost by a crash at point \(point)"
    )
  }

  private static func faultLeavesAllOrNothing(_ bench: Bench) async throws(CheckStop) {
    try await forEachFault(on: bench) { (fault, store, batch) async throws(CheckStop) in
      try await bench.harness.arm(fault, in: store)
      let answer = await store.answer(to: batch.changes, by: bench.access)
      try await bench.harness.arm(nil, in: store)
      let made = try await batch.isMade(in: store, on: bench)
      switch answer {
      case .made:
        try expect(made, "a batch was answered and is not there: fault \(fault)")
      case .refused(let refusal):
        let codes: [StoreErrorCode] = [.failed, .unconfirmed]
        try expect(
          codes.map(\.rawValue).contains(refusal.code),
          "a batch that met fault \(fault) was refused as \(refusal.code)"
        )
        try expect(
          refusal.code == StoreErrorCode.unconfirmed.rawValue || !made,
          "a batch that failed by fault \(fault) is there"
        )
      }
    }
  }

  private static func workGoesOnAfterAFault(_ bench: Bench) async throws(CheckStop) {
    try await forEachFault(on: bench) { (fault, store, batch) async throws(CheckStop) in
      try await bench.harness.arm(fault, in: store)
      _ = await store.answer(to: batch.changes, by: bench.access)
      try await bench.harness.arm(nil, in: store)
      if try await !batch.isMade(in: store, on: bench) {
        try await store.apply(batch.changes, by: bench.access)
      }
      let made = try await batch.isMade(in: store, on: bench)
      try expect(made, "a batch can't be made after fault \(fault)")
    }
  }

  private static func forEachFault(
    on bench: Bench,
    _ body: (Int, TestedStore, Batch) async throws(CheckStop) -> Void
  ) async throws(CheckStop) {
    guard bench.harness.faults > 0 else {
      throw .notOffered("the harness provokes no faults")
    }
    for fault in 0..<bench.harness.faults {
      try await bench.withNewStore { (store) async throws(CheckStop) in
        try await body(fault, store, Batch.prepared(in: store, on: bench))
      }
    }
  }

  /// A batch of three changes, of which it can be told whether it was made.
  private struct Batch {
    let plans: [LearningPlan]
    let changes: [PlanChange]

    static func prepared(
      in store: TestedStore,
      on bench: Bench
    ) async throws(CheckStop) -> Batch {
      let plans = bench.samples.plans(3)
      try await store.save(plans[0], expecting: nil, by: bench.access)
      try await store.save(plans[1], expecting: nil, by: bench.access)
      let changed = plans[0].with { $0.title = "Changed" }
      return Batch(
        plans: plans,
        changes: [
          .save(changed, expecting: .first, reason: "Changed"),
          .delete(plans[1].id, expecting: .first, reason: "Old"),
          .save(plans[2], expecting: nil, reason: "New"),
        ]
      )
    }

    /// Returns whether all of the batch is there rather than nothing of it.
    func isMade(in store: TestedStore, on bench: Bench) async throws(CheckStop) -> Bool {
      var counts: [Int] = []
      for plan in plans {
        let history = try await store.history(plan.id, by: bench.access)
        counts.append(history.count)
      }
      try expect(counts == [1, 1, 0] || counts == [2, 2, 1], "half of a batch is there")
      let made = counts == [2, 2, 1]
      let listed = try await store.all(by: bench.access)
      let due = made ? [changes[0].savedPlan, plans[2]] : [plans[0], plans[1]]
      try expect(listed.map(\.plan) == due, "the plans are not those of the histories")
      guard store.capabilities.contains(.audited) else { return made }
      let trail = try await store.audit().verifiedTrail(by: bench.access)
      try expect(
        trail.count == counts.reduce(0, +),
        "\(trail.count) entries tell of \(counts.reduce(0, +)) changes"
      )
      return made
    }
  }
}
