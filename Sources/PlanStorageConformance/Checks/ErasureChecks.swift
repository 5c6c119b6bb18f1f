import PlanModel
import PlanStorage

/// Erasure is complete, leaves the trail whole, and can be repeated.
enum ErasureChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .erasure,
      "everything-is-erased",
      "After an erasure no plan, version, history or identity of the pupil is read, and "
        + "other pupils' are.",
      everythingIsErased
    ),
    StoreCheck(
      .erasure,
      "trail-loses-contents-only",
      "The trail keeps its length and its chain; the entries about the pupil lose their "
        + "events and salts, the others keep them.",
      trailLosesContentsOnly
    ),
    StoreCheck(
      .erasure,
      "tombstone-names-nobody",
      "An entry tells who erased, when, why and how many entries were emptied; it names no "
        + "pupil.",
      tombstoneNamesNobody
    ),
    StoreCheck(
      .erasure,
      "erasing-again-erases-nothing",
      "Erasing again, or a pupil of whom nothing is kept, erases nothing and leaves no entry.",
      erasingAgainErasesNothing
    ),
    StoreCheck(
      .erasure,
      "corrected-plan-survives",
      "A plan that was corrected to be another pupil's stays, without the versions that were "
        + "for the erased pupil.",
      correctedPlanSurvives
    ),
    StoreCheck(
      .erasure,
      "feed-tells-of-the-erasure",
      "The feed tells of the erasure and no longer of the changes of erased plans.",
      feedTellsOfTheErasure
    ),
    StoreCheck(
      .erasure,
      "erased-stays-erased",
      "What was erased is gone when the store is opened again.",
      erasedStaysErased
    ),
    StoreCheck(
      .erasure,
      "nothing-is-left-in-what-is-kept",
      "No text of an erased pupil's is left in the bytes that the store keeps.",
      nothingIsLeftInWhatIsKept
    ),
  ]

  /// A pupil with two plans and an entry of reading, beside another pupil's plan.
  private static func prepare(_ bench: Bench) async throws(CheckStop) -> Int {
    let canaries = Canaries(bench.samples)
    let access = canaries.access(bench.access)
    let plan = canaries.plan
    let second = LearningPlan(id: "plan-2", pupil: plan.pupil)
    try await bench.store.save(plan, expecting: nil, reason: canaries.reason, by: access)
    try await bench.store.save(other, expecting: nil, by: bench.access)
    try await bench.store.save(plan, expecting: .first, by: access)
    try await bench.store.save(second, expecting: nil, by: access)
    try await bench.store.delete(second.id, expecting: .first, by: access)
    var event = AuditEvent(.read, by: access)
    event.pupil = plan.pupil
    event.reason = canaries.reason
    try await bench.store.audit().record(event, by: access)
    guard bench.store.plans is any PupilStore else { return 5 }
    try await bench.store.pupils().save(canaries.pupil, expecting: nil, by: access)
    return 6
  }

  private static let other = LearningPlan(id: "plan-3", pupil: "p-2").with {
    $0.title = "Another pupil's"
  }

  private static func everythingIsErased(_ bench: Bench) async throws(CheckStop) {
    let erasure = try bench.store.erasure()
    let entries = try await prepare(bench)
    let receipt = try await erasure.erase("p-1", by: bench.access)
    try expect(receipt.plans == 2, "the receipt tells of \(receipt.plans) plans, not 2")
    try expect(receipt.identity == (entries == 6), "the receipt is wrong about identity")
    try await expectGone(from: bench.store, on: bench)
  }

  private static func expectGone(
    from store: TestedStore,
    on bench: Bench
  ) async throws(CheckStop) {
    for id: LearningPlan.ID in ["plan-1", "plan-2"] {
      for moment: PlanMoment in [.current, .asOf("2027-12-31"), .version(.first)] {
        let read = try await store.plan(id, at: moment, by: bench.access)
        try expect(read == nil, "a plan of an erased pupil is read")
      }
      let history = try await store.history(id, by: bench.access)
      try expect(history.isEmpty, "the history of an erased plan is read")
    }
    for query in [PlanQuery(), PlanQuery().with { $0.asOf = "2027-12-31" }] {
      let listed = try await store.all(query, by: bench.access)
      try expect(listed.map(\.plan) == [other], "\(listed.count) plans are left, not 1")
    }
    guard store.plans is any PupilStore else { return }
    let pupil = try await store.pupils().pupil("p-1", by: bench.access)
    let pupils = try await store.pupils().all(by: bench.access)
    try expect(pupil == nil && pupils.isEmpty, "an erased pupil is read")
  }

  private static func trailLosesContentsOnly(_ bench: Bench) async throws(CheckStop) {
    let erasure = try bench.store.erasure()
    let entries = try await prepare(bench)
    let audit = try bench.store.audit()
    let before = try await audit.verifiedTrail(by: bench.access)
    let receipt = try await erasure.erase("p-1", by: bench.access)
    let after = try await audit.verifiedTrail(by: bench.access)
    try expect(after.count == before.count + 1, "the trail has another length")
    for (entry, was) in zip(after, before) {
      let isAbout = was.event?.pupil == "p-1"
      try expect(
        entry == (isAbout ? was.erased : was),
        isAbout
          ? "an entry about the pupil keeps its contents" : "another entry has changed"
      )
    }
    try expect(
      receipt.entries == entries,
      "the receipt tells of \(receipt.entries) entries rather than \(entries)"
    )
  }

  private static func tombstoneNamesNobody(_ bench: Bench) async throws(CheckStop) {
    let erasure = try bench.store.erasure()
    let entries = try await prepare(bench)
    let receipt = try await erasure.erase("p-1", reason: "Moved", by: bench.access)
    let tombstone = try require(receipt.tombstone, "the receipt shows no entry")
    let trail = try await bench.store.audit().trail(by: bench.access)
    try expect(trail.last == tombstone, "the receipt shows an entry that is not the last")
    let event = try require(tombstone.event, "the entry of an erasure has no event")
    try expect(event.action == .erased, "the entry of an erasure tells of another action")
    try expect(
      event.pupil == nil && event.plan == nil,
      "the entry names a pupil or a plan"
    )
    try expect(event.by == bench.access.actor, "the entry names another actor")
    try expect(event.at == bench.access.at, "the entry tells another moment")
    try expect(event.reason == "Moved", "the entry gives another reason")
    try expect(
      event.erasedEntries == entries,
      "the entry tells another number of entries"
    )
  }

  private static func erasingAgainErasesNothing(_ bench: Bench) async throws(CheckStop) {
    let erasure = try bench.store.erasure()
    _ = try await prepare(bench)
    try await erasure.erase("p-1", by: bench.access)
    let audit = try bench.store.audit()
    let before = try await audit.verifiedTrail(by: bench.access)
    for pupil: Pupil.ID in ["p-1", "p-9"] {
      let receipt = try await erasure.erase(pupil, by: bench.access)
      try expect(
        receipt == ErasureReceipt(plans: 0, identity: false, entries: 0, tombstone: nil),
        "erasing nothing gives a receipt of something"
      )
    }
    let after = try await audit.verifiedTrail(by: bench.access)
    try expect(after == before, "erasing nothing left an entry")
  }

  private static func feedTellsOfTheErasure(_ bench: Bench) async throws(CheckStop) {
    let erasure = try bench.store.erasure()
    let feed = try bench.store.feed()
    _ = try await prepare(bench)
    let seen = try await feed.all(by: bench.access)
    try await erasure.erase("p-1", by: bench.access)
    let rest = try await feed.all(after: seen.position, by: bench.access)
    try expect(rest.changes.map(\.kind) == [.erasure], "the feed tells of no erasure")
    let whole = try await feed.all(by: bench.access)
    let plans = whole.changes.compactMap(\.revision?.plan)
    try expect(plans == [other.id], "the feed tells of erased plans")
  }

  private static func erasedStaysErased(_ bench: Bench) async throws(CheckStop) {
    let erasure = try bench.store.erasure()
    _ = try await prepare(bench)
    try await erasure.erase("p-1", by: bench.access)
    let before = try await bench.store.audit().verifiedTrail(by: bench.access)
    let reopened = try await bench.harness.reopen(bench.store)
    try await expectGone(from: reopened, on: bench)
    let after = try await reopened.audit().verifiedTrail(by: bench.access)
    try expect(after == before, "the trail is another one after opening again")
  }

  private static func nothingIsLeftInWhatIsKept(_ bench: Bench) async throws(CheckStop) {
    let erasure = try bench.store.erasure()
    _ = try await prepare(bench)
    try await erasure.erase("p-1", by: bench.access)
    guard let kept = try await bench.harness.keptBytes(of: bench.store) else {
      throw .notOffered("the harness can't show the bytes that are kept")
    }
    let found = kept.map { Canaries(bench.samples).found(in: $0) }.reduce(0, +)
    try expect(found == 0, "\(found) texts of an erased pupil's are left")
  }
}
