import PlanModel

/// Plans are created, read, updated and deleted.
enum BasicChecks {
  static let all: [StoreCheck] =
    [
      StoreCheck(
        .basics,
        "saved-plan-is-read",
        "A plan that was saved is read by its identifier, with its first version.",
        savedPlanIsRead
      ),
      StoreCheck(
        .basics,
        "absent-plan-is-none",
        "A plan that was never saved is none, and has no history.",
        absentPlanIsNone
      ),
      StoreCheck(
        .basics,
        "updated-plan-is-read",
        "A plan that was saved again is read as it was saved last.",
        updatedPlanIsRead
      ),
      StoreCheck(
        .basics,
        "deleted-plan-is-gone",
        "A plan that was deleted is neither read by its identifier nor listed.",
        deletedPlanIsGone
      ),
      StoreCheck(
        .basics,
        "deleted-plan-keeps-history",
        "A plan that was deleted keeps its history, and its versions can be read.",
        deletedPlanKeepsHistory
      ),
      StoreCheck(
        .basics,
        "all-plans-are-listed",
        "A listing without conditions holds every current plan once.",
        allPlansAreListed
      ),
      StoreCheck(
        .basics,
        "empty-store-is-empty",
        "A new store lists no plans.",
        emptyStoreIsEmpty
      ),
    ] + PupilChecks.basics

  private static func savedPlanIsRead(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    let revision = try await bench.store.save(plan, expecting: nil, by: bench.access)
    try expect(revision.version == .first, "the first version is \(revision.version)")
    try expect(revision.plan == plan.id, "the revision names another plan")
    try expect(revision.action == .saved, "the revision is no save")
    let stored = try await bench.store.present(plan.id, by: bench.access)
    try expect(stored.plan == plan, "the plan that is read is not the one that was saved")
    try expect(stored.revision == revision, "the plan is read with another revision")
  }

  private static func absentPlanIsNone(_ bench: Bench) async throws(CheckStop) {
    try await bench.store.save(bench.samples.plan(1), expecting: nil, by: bench.access)
    let absent = try await bench.store.plan("absent", by: bench.access)
    try expect(absent == nil, "a plan that was never saved was read")
    let history = try await bench.store.history("absent", by: bench.access)
    try expect(history.isEmpty, "a plan that was never saved has a history")
  }

  private static func updatedPlanIsRead(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    let changed = plan.with { $0.title = "Changed" }
    let first = try await bench.store.save(plan, expecting: nil, by: bench.access)
    let second = try await bench.store.save(
      changed,
      expecting: first.version,
      by: bench.access
    )
    try expect(second.version == first.version.next, "a save skips or repeats a version")
    let stored = try await bench.store.present(plan.id, by: bench.access)
    try expect(stored.plan == changed, "the plan is not read as it was saved last")
    try expect(stored.version == second.version, "the plan is read with another version")
  }

  private static func deletedPlanIsGone(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(3)
    try await bench.fill(plans)
    try await bench.store.delete(plans[1].id, expecting: .first, by: bench.access)
    let deleted = try await bench.store.plan(plans[1].id, by: bench.access)
    try expect(deleted == nil, "a deleted plan was read")
    let listed = try await bench.store.all(by: bench.access)
    try expect(
      !listed.contains { $0.id == plans[1].id },
      "a deleted plan is listed"
    )
    try expect(listed.count == 2, "\(listed.count) plans are listed rather than 2")
  }

  private static func deletedPlanKeepsHistory(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    let saved = try await bench.store.save(plan, expecting: nil, by: bench.access)
    let deleted = try await bench.store.delete(
      plan.id,
      expecting: saved.version,
      by: bench.access
    )
    let history = try await bench.store.history(plan.id, by: bench.access)
    try expect(
      history == [saved, deleted],
      "the history is not the save and the deletion, but \(history.count) revisions"
    )
    let first = try await bench.store.plan(
      plan.id,
      at: .version(.first),
      by: bench.access
    )
    try expect(first?.plan == plan, "a version before the deletion can't be read")
    let second = try await bench.store.plan(
      plan.id,
      at: .version(deleted.version),
      by: bench.access
    )
    try expect(second == nil, "the version that is a deletion holds a plan")
  }

  private static func allPlansAreListed(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(25)
    try await bench.fill(plans)
    let listed = try await bench.store.all(by: bench.access)
    try expect(
      listed.map(\.plan) == plans,
      "\(listed.count) plans are listed, not the \(plans.count) that were saved"
    )
  }

  private static func emptyStoreIsEmpty(_ bench: Bench) async throws(CheckStop) {
    let page = try await bench.store.page(PlanQuery(), by: bench.access)
    try expect(page.items.isEmpty && page.next == nil, "a new store lists plans")
  }
}
