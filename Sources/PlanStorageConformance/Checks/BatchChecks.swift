import PlanModel

/// A batch happens whole or not at all.
enum BatchChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .batches,
      "whole-batch-is-made",
      "All changes of a batch are made, and answered in the order of the changes.",
      wholeBatchIsMade
    ),
    StoreCheck(
      .batches,
      "last-change-conflicts",
      "A batch whose last change is a conflict changes nothing.",
      lastChangeConflicts
    ),
    StoreCheck(
      .batches,
      "last-change-is-not-found",
      "A batch whose last change is not found changes nothing.",
      lastChangeIsNotFound
    ),
    StoreCheck(
      .batches,
      "first-wrong-change-is-named",
      "The error names the first change that expects another version.",
      firstWrongChangeIsNamed
    ),
    StoreCheck(
      .batches,
      "repeated-plan-is-refused",
      "A batch that changes a plan twice is refused as repeated, before anything else, and "
        + "changes nothing.",
      repeatedPlanIsRefused
    ),
    StoreCheck(
      .batches,
      "empty-batch-changes-nothing",
      "An empty batch is answered without revisions.",
      emptyBatchChangesNothing
    ),
    StoreCheck(
      .batches,
      "large-batch-is-whole",
      "A large batch is made whole, and refused whole if its last change is wrong.",
      largeBatchIsWhole
    ),
  ]

  private static func wholeBatchIsMade(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(4)
    try await bench.fill(Array(plans[0..<2]))
    let changed = plans[0].with { $0.title = "Changed" }
    let revisions = try await bench.store.apply(
      [
        .save(plans[3], expecting: nil, reason: "New"),
        .delete(plans[1].id, expecting: .first, reason: "Old"),
        .save(changed, expecting: .first, reason: "Changed"),
        .save(plans[2], expecting: nil, reason: "New"),
      ],
      by: bench.access
    )
    let ids = [3, 1, 0, 2].map { plans[$0].id }
    try expect(revisions.map(\.plan) == ids, "the answers are in another order")
    let versions = revisions.map(\.version.number)
    try expect(versions == [1, 2, 2, 1], "the answers tell other versions")
    let listed = try await bench.store.all(by: bench.access)
    try expect(
      listed.map(\.plan) == [changed, plans[2], plans[3]],
      "a change is missing"
    )
  }

  private static func lastChangeConflicts(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(4)
    try await bench.fill(Array(plans[0..<3]))
    let last = PlanChange.save(plans[2], expecting: RecordVersion(5), reason: "Stale")
    try await refuse(last, as: .conflict, plans, on: bench)
  }

  private static func lastChangeIsNotFound(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(4)
    try await bench.fill(Array(plans[0..<3]))
    let last = PlanChange.delete("absent", expecting: .first, reason: "Absent")
    try await refuse(last, as: .notFound, plans, on: bench)
  }

  /// Makes three changes that are right and a last one that is not.
  private static func refuse(
    _ last: PlanChange,
    as code: StoreErrorCode,
    _ plans: [LearningPlan],
    on bench: Bench
  ) async throws(CheckStop) {
    let changed = plans[0].with { $0.title = "Changed" }
    let changes: [PlanChange] = [
      .save(changed, expecting: .first, reason: "Changed"),
      .delete(plans[1].id, expecting: .first, reason: "Old"),
      .save(plans[3], expecting: nil, reason: "New"),
      last,
    ]
    let refusal = try await bench.store.refusal(of: changes, as: code, by: bench.access)
    try expect(refusal.id == last.plan, "the error names another change")
    let listed = try await bench.store.all(by: bench.access)
    try expect(listed.map(\.plan) == Array(plans[0..<3]), "part of the batch was made")
    for plan in plans {
      let history = try await bench.store.history(plan.id, by: bench.access)
      try expect(history.count <= 1, "part of the batch stands in a history")
    }
  }

  private static func firstWrongChangeIsNamed(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(3)
    try await bench.fill(plans)
    let refusal = try await bench.store.refusal(
      of: [
        .save(plans[2], expecting: .first, reason: "Right"),
        .delete("absent", expecting: .first, reason: "Absent"),
        .save(plans[0], expecting: RecordVersion(9), reason: "Wrong"),
      ],
      as: .notFound,
      by: bench.access
    )
    try expect(refusal.id == "absent", "the error names another change")
  }

  private static func repeatedPlanIsRefused(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(2)
    try await bench.fill([plans[0]])
    let refusal = try await bench.store.refusal(
      of: [
        .save(plans[0], expecting: RecordVersion(8), reason: "Wrong"),
        .save(plans[1], expecting: nil, reason: "Once"),
        .save(plans[1], expecting: .first, reason: "Twice"),
      ],
      as: .repeated,
      by: bench.access
    )
    try expect(refusal.id == plans[1].id, "the error names another plan")
    let second = try await bench.store.plan(plans[1].id, by: bench.access)
    try expect(second == nil, "part of the batch was made")
  }

  private static func emptyBatchChangesNothing(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(2)
    try await bench.fill(plans)
    try await bench.store.apply([], by: bench.access)
    let listed = try await bench.store.all(by: bench.access)
    try expect(listed.map(\.plan) == plans, "an empty batch changed plans")
  }

  private static func largeBatchIsWhole(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(bench.scale.batch)
    let changes = plans.map { PlanChange.save($0, expecting: nil, reason: "New") }
    let wrong = PlanChange.delete("absent", expecting: .first, reason: "Absent")
    try await bench.store.refusal(of: changes + [wrong], as: .notFound, by: bench.access)
    let before = try await bench.store.all(by: bench.access)
    try expect(before.isEmpty, "\(before.count) changes of a refused batch were made")
    try await bench.store.apply(changes, by: bench.access)
    let after = try await bench.store.all(by: bench.access)
    try expect(after.map(\.plan) == plans, "part of a large batch is missing")
  }
}
