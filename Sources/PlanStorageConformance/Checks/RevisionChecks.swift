import PlanModel

/// A change is made only from the version that is stored.
enum RevisionChecks {
  static let all: [StoreCheck] =
    [
      StoreCheck(
        .revisionRules,
        "stale-version-conflicts",
        "A save from a version before the stored one is a conflict with the stored plan.",
        staleVersionConflicts
      ),
      StoreCheck(
        .revisionRules,
        "future-version-conflicts",
        "A save from a version after the stored one is a conflict.",
        futureVersionConflicts
      ),
      StoreCheck(
        .revisionRules,
        "present-plan-conflicts",
        "A save that expects no plan is a conflict if there is one.",
        presentPlanConflicts
      ),
      StoreCheck(
        .revisionRules,
        "absent-plan-is-not-found",
        "A change that expects a version of a plan that was never saved is not found.",
        absentPlanIsNotFound
      ),
      StoreCheck(
        .revisionRules,
        "deleted-plan-is-not-found",
        "A change that expects a version of a deleted plan, even that of the deletion, is "
          + "not found.",
        deletedPlanIsNotFound
      ),
      StoreCheck(
        .revisionRules,
        "stale-deletion-conflicts",
        "A deletion from another version than the stored one is a conflict.",
        staleDeletionConflicts
      ),
      StoreCheck(
        .revisionRules,
        "versions-are-never-reused",
        "A plan that is saved anew after its deletion goes on counting versions.",
        versionsAreNeverReused
      ),
      StoreCheck(
        .revisionRules,
        "refusals-leave-no-trace",
        "A refused change adds nothing to the history and changes no plan.",
        refusalsLeaveNoTrace
      ),
      StoreCheck(
        .revisionRules,
        "changes-as-in-a-timeline",
        "Any series of changes is answered and read as PlanTimeline answers and reads it.",
        changesAsInATimeline
      ),
    ] + MomentChecks.all + PupilChecks.rules

  private static func staleVersionConflicts(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    let changed = plan.with { $0.title = "Second" }
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    try await bench.store.save(changed, expecting: .first, by: bench.access)
    let late = plan.with { $0.title = "Too late" }
    let refusal = try await bench.store.refusal(
      of: [.save(late, expecting: .first, reason: "Late")],
      as: .conflict,
      by: bench.access
    )
    let conflict = try require(
      refusal.conflict,
      "the conflict does not say what is stored"
    )
    try expect(conflict.expected == .first, "the conflict tells another expected version")
    try expect(conflict.found.plan == changed, "the conflict shows another plan")
    try expect(conflict.found.version.number == 2, "the conflict shows another version")
    let stored = try await bench.store.present(plan.id, by: bench.access)
    try expect(stored.plan == changed, "the later plan was overwritten")
  }

  private static func futureVersionConflicts(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    for version in [2, 3, 1_000_000].compactMap(RecordVersion.init) {
      try await bench.store.refusal(
        of: [.save(plan, expecting: version, reason: "Ahead")],
        as: .conflict,
        by: bench.access
      )
    }
  }

  private static func presentPlanConflicts(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    let refusal = try await bench.store.refusal(
      of: [.save(plan, expecting: nil, reason: "Twice")],
      as: .conflict,
      by: bench.access
    )
    let conflict = try require(
      refusal.conflict,
      "the conflict does not say what is stored"
    )
    try expect(conflict.expected == nil, "the conflict tells a version that was expected")
    try expect(refusal.id == plan.id, "the conflict names another plan")
  }

  private static func absentPlanIsNotFound(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    let changes: [PlanChange] = [
      .save(plan, expecting: .first, reason: "Absent"),
      .delete(plan.id, expecting: .first, reason: "Absent"),
    ]
    for change in changes {
      let refusal = try await bench.store.refusal(
        of: [change],
        as: .notFound,
        by: bench.access
      )
      try expect(refusal.id == plan.id, "the error names another plan")
    }
  }

  private static func deletedPlanIsNotFound(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    try await bench.store.delete(plan.id, expecting: .first, by: bench.access)
    for version in [1, 2, 3].compactMap(RecordVersion.init) {
      try await bench.store.refusal(
        of: [.save(plan, expecting: version, reason: "Gone")],
        as: .notFound,
        by: bench.access
      )
      try await bench.store.refusal(
        of: [.delete(plan.id, expecting: version, reason: "Gone")],
        as: .notFound,
        by: bench.access
      )
    }
  }

  private static func staleDeletionConflicts(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    try await bench.store.save(plan, expecting: .first, by: bench.access)
    for version in [1, 3].compactMap(RecordVersion.init) {
      try await bench.store.refusal(
        of: [.delete(plan.id, expecting: version, reason: "Stale")],
        as: .conflict,
        by: bench.access
      )
    }
    _ = try await bench.store.present(plan.id, by: bench.access)
  }

  private static func versionsAreNeverReused(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    var version: RecordVersion?
    for round in 0..<3 {
      let saved = try await bench.store.save(plan, expecting: nil, by: bench.access)
      try expect(
        saved.version.number == 2 * round + 1,
        "save \(round + 1) made version \(saved.version)"
      )
      try expect(version.map { $0 < saved.version } ?? true, "a version came again")
      let deleted = try await bench.store.delete(
        plan.id,
        expecting: saved.version,
        by: bench.access
      )
      try expect(
        deleted.version == saved.version.next,
        "a deletion is not the next version"
      )
      version = deleted.version
    }
  }

  private static func refusalsLeaveNoTrace(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    let other = plan.with { $0.title = "Refused" }
    let saved = try await bench.store.save(plan, expecting: nil, by: bench.access)
    for version in [nil, RecordVersion(2), RecordVersion(7)] {
      let change = PlanChange.save(other, expecting: version, reason: "Refused")
      try await bench.store.refusal(of: [change], as: .conflict, by: bench.access)
    }
    let history = try await bench.store.history(plan.id, by: bench.access)
    try expect(history == [saved], "a refused change stands in the history")
    let stored = try await bench.store.present(plan.id, by: bench.access)
    try expect(stored.plan == plan, "a refused change changed the plan")
  }
}
