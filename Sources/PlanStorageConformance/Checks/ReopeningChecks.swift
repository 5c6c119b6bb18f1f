import PlanModel
import PlanStorage

/// What was answered is there when the store is opened again.
enum ReopeningChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .reopening,
      "plans-are-there-again",
      "Plans, versions, histories and deletions are there when the store is opened again.",
      plansAreThereAgain
    ),
    StoreCheck(
      .reopening,
      "work-goes-on",
      "A store that is opened again goes on counting versions and keeps to its rules.",
      workGoesOn
    ),
    StoreCheck(
      .reopening,
      "pupils-are-there-again",
      "Pupils are there when the store is opened again.",
      pupilsAreThereAgain
    ),
    StoreCheck(
      .reopening,
      "trail-is-there-again",
      "The audit trail is there when the store is opened again, and goes on from its head.",
      trailIsThereAgain
    ),
    StoreCheck(
      .reopening,
      "feed-goes-on",
      "Places in the feed mean the same when the store is opened again.",
      feedGoesOn
    ),
  ]

  private static func plansAreThereAgain(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(12)
    try await bench.fill(plans)
    try await bench.store.delete(plans[3].id, expecting: .first, by: bench.access)
    let changed = plans[5].with { $0.title = "Changed" }
    try await bench.store.save(changed, expecting: .first, by: bench.access)
    let before = try await bench.store.all(by: bench.access)
    var histories: [[PlanRevision]] = []
    for plan in plans {
      histories.append(try await bench.store.history(plan.id, by: bench.access))
    }
    var store = bench.store
    for _ in 0..<2 {
      store = try await bench.harness.reopen(store)
      let after = try await store.all(by: bench.access)
      try expect(after == before, "\(after.count) of \(before.count) plans are there")
      for (plan, history) in zip(plans, histories) {
        let kept = try await store.history(plan.id, by: bench.access)
        try expect(kept == history, "a history is another one after opening again")
        let first = try await store.plan(plan.id, at: .version(.first), by: bench.access)
        try expect(first?.plan == plan, "an earlier version is gone after opening again")
      }
    }
  }

  private static func workGoesOn(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    var store = bench.store
    for number in 1...4 {
      let saved = try await store.save(
        plan.with { $0.cycle = number },
        expecting: RecordVersion(number - 1),
        by: bench.access
      )
      try expect(saved.version.number == number, "a version is \(saved.version)")
      store = try await bench.harness.reopen(store)
      try await store.refusal(
        of: [.save(plan, expecting: nil, reason: "Late")],
        as: .conflict,
        by: bench.access
      )
    }
    let last = try require(RecordVersion(4), "no version")
    try await store.delete(plan.id, expecting: last, by: bench.access)
    store = try await bench.harness.reopen(store)
    let saved = try await store.save(plan, expecting: nil, by: bench.access)
    try expect(saved.version.number == 6, "a version came again after opening again")
  }

  private static func pupilsAreThereAgain(_ bench: Bench) async throws(CheckStop) {
    let pupils = try bench.store.pupils()
    for number in 0..<4 {
      try await pupils.save(bench.samples.pupil(number), expecting: nil, by: bench.access)
    }
    let gone = bench.samples.pupil(2)
    try await pupils.remove(gone.id, expecting: .first, by: bench.access)
    let before = try await pupils.all(by: bench.access)
    let reopened = try await bench.harness.reopen(bench.store).pupils()
    let after = try await reopened.all(by: bench.access)
    try expect(after == before, "\(after.count) of \(before.count) pupils are there")
    let saved = try await reopened.save(gone, expecting: nil, by: bench.access)
    try expect(saved.version > .first, "a version of a pupil came again")
  }

  private static func trailIsThereAgain(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    try await bench.fill(bench.samples.plans(5))
    let before = try await audit.verifiedTrail(by: bench.access)
    let store = try await bench.harness.reopen(bench.store)
    let reopened = try store.audit()
    let after = try await reopened.verifiedTrail(by: bench.access)
    try expect(after == before, "\(after.count) of \(before.count) entries are there")
    try await store.save(bench.samples.plan(9), expecting: nil, by: bench.access)
    let grown = try await reopened.verifiedTrail(by: bench.access)
    try expect(grown.count == before.count + 1, "the trail does not go on")
  }

  private static func feedGoesOn(_ bench: Bench) async throws(CheckStop) {
    let feed = try bench.store.feed()
    try await bench.fill(bench.samples.plans(5))
    let before = try await feed.all(by: bench.access)
    let store = try await bench.harness.reopen(bench.store)
    let made = try await store.save(
      bench.samples.plan(9),
      expecting: nil,
      by: bench.access
    )
    let after = try await store.feed().all(after: before.position, by: bench.access)
    try expect(after.changes.compactMap(\.revision) == [made], "the feed does not go on")
  }
}
