import PlanCodec
import PlanModel
import PlanStorage

/// Each change leaves an entry in a chained trail, in the same step.
enum AuditChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .audit,
      "change-has-its-entry",
      "As soon as a change is answered its entry is there, with who, when, why and which "
        + "version.",
      changeHasItsEntry
    ),
    StoreCheck(
      .audit,
      "refusal-has-no-entry",
      "A refused batch leaves no entry, not even for its changes that were right.",
      refusalHasNoEntry
    ),
    StoreCheck(
      .audit,
      "digests-fit-the-plans",
      "An entry holds the digests of the plan before and after the change.",
      digestsFitThePlans
    ),
    StoreCheck(
      .audit,
      "chain-can-be-verified",
      "The trail counts from 1 without gaps, its links and commitments fit, and the head is "
        + "its end.",
      chainCanBeVerified
    ),
    StoreCheck(
      .audit,
      "pupils-have-their-entries",
      "Saving and removing a pupil leave entries.",
      pupilsHaveTheirEntries
    ),
    StoreCheck(
      .audit,
      "events-are-recorded",
      "What was shown or exported can be recorded, with the moment and the actor of the "
        + "call.",
      eventsAreRecorded
    ),
    StoreCheck(
      .audit,
      "changes-are-not-recorded-by-hand",
      "An event that claims to be a change is not recorded.",
      changesAreNotRecordedByHand
    ),
    StoreCheck(
      .audit,
      "one-entry-for-each-save-at-once",
      "When many tasks save at once, the trail has one entry for each save that was made.",
      oneEntryForEachSaveAtOnce
    ),
  ]

  private static func changeHasItsEntry(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    let plans = bench.samples.plans(3)
    var made: [PlanRevision] = []
    for plan in plans {
      made.append(try await bench.store.save(plan, expecting: nil, by: bench.access))
      let trail = try await audit.trail(by: bench.access)
      try expect(
        trail.count == made.count,
        "\(trail.count) entries for \(made.count) saves"
      )
    }
    made += try await bench.store.apply(
      [
        .save(
          plans[0],
          expecting: .first,
          effectiveFrom: "2027-01-01",
          reason: "Changed"
        ),
        .delete(plans[1].id, expecting: .first, reason: "Old"),
      ],
      by: bench.access
    )
    let trail = try await audit.trail(by: bench.access)
    try expect(
      trail.count == made.count,
      "\(trail.count) entries for \(made.count) changes"
    )
    for (entry, revision) in zip(trail, made) {
      let event = try require(entry.event, "the entry of a change has no event")
      try compare(event, with: revision)
      let pupil = plans.first { $0.id == revision.plan }?.pupil
      try expect(event.pupil == pupil, "an entry names another pupil")
    }
  }

  private static func compare(
    _ event: AuditEvent,
    with revision: PlanRevision
  ) throws(CheckStop) {
    let action: AuditAction = revision.action == .saved ? .planSaved : .planDeleted
    try expect(event.action == action, "an entry tells of another action")
    try expect(event.plan == revision.plan, "an entry names another plan")
    try expect(event.version == revision.version, "an entry tells another version")
    try expect(event.at == revision.at, "an entry tells another moment")
    try expect(event.by == revision.by, "an entry names another actor")
    try expect(
      event.effectiveFrom == revision.effectiveFrom,
      "an entry tells another first day"
    )
    try expect(event.reason == revision.reason, "an entry gives another reason")
  }

  private static func refusalHasNoEntry(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    let plans = bench.samples.plans(3)
    try await bench.fill(Array(plans[0..<2]))
    let before = try await audit.trail(by: bench.access)
    let wrong: [(PlanChange, StoreErrorCode)] = [
      (.save(plans[1], expecting: nil, reason: "Wrong"), .conflict),
      (.delete("absent", expecting: .first, reason: "Wrong"), .notFound),
      (.save(plans[2], expecting: .first, reason: "Twice"), .repeated),
    ]
    for (change, code) in wrong {
      let right = PlanChange.save(plans[2], expecting: nil, reason: "Right")
      try await bench.store.refusal(of: [right, change], as: code, by: bench.access)
    }
    let after = try await audit.trail(by: bench.access)
    try expect(after == before, "\(after.count - before.count) entries tell of refusals")
  }

  private static func digestsFitThePlans(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    let plan = bench.samples.plan(1)
    let changed = plan.with { $0.title = "Changed" }
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    let saved = try await bench.store.save(changed, expecting: .first, by: bench.access)
    try await bench.store.delete(plan.id, expecting: saved.version, by: bench.access)
    let trail = try await audit.trail(by: bench.access)
    let documents: [LearningPlan?] = [nil, plan, changed, nil]
    var digests: [String?] = []
    for document in documents { digests.append(try digest(of: document)) }
    let events = trail.compactMap(\.event)
    try expect(
      events.map(\.before) == Array(digests[0..<3]),
      "a digest before does not fit"
    )
    try expect(
      events.map(\.after) == Array(digests[1..<4]),
      "a digest after does not fit"
    )
  }

  private static func digest(
    of document: (some PlanDocument)?
  ) throws(CheckStop) -> String? {
    guard let document else { return nil }
    return ContentDigest(of: try FidelityChecks.bytes(of: document)).description
  }

  private static func chainCanBeVerified(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    let empty = try await audit.verifiedTrail(by: bench.access)
    try expect(empty.isEmpty, "a new store has a trail")
    let plans = bench.samples.plans(12)
    try await bench.fill(plans)
    for plan in plans.prefix(5) {
      try await bench.store.delete(plan.id, expecting: .first, by: bench.access)
    }
    let trail = try await audit.verifiedTrail(by: bench.access)
    try expect(trail.count == 17, "\(trail.count) entries tell of 17 changes")
    try expect(
      Set(trail.map(\.salt)).count == trail.count,
      "two entries have the same salt"
    )
    for limit in [1, 4, 1_000] {
      let pages = try await audit.trail(limit: limit, by: bench.access)
      try expect(pages == trail, "pages of \(limit) entries are another trail")
    }
  }

  private static func pupilsHaveTheirEntries(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    let pupils = try bench.store.pupils()
    let pupil = bench.samples.pupil(1)
    let changed = pupil.with { $0.registrationClass = "7B" }
    try await pupils.save(pupil, expecting: nil, by: bench.access)
    let saved = try await pupils.save(changed, expecting: .first, by: bench.access)
    try await pupils.remove(pupil.id, expecting: saved.version, by: bench.access)
    let trail = try await audit.verifiedTrail(by: bench.access)
    let events = trail.compactMap(\.event)
    try expect(
      events.map(\.action) == [.pupilSaved, .pupilSaved, .pupilRemoved],
      "\(events.count) entries tell of 3 changes of a pupil, or of other actions"
    )
    try expect(events.allSatisfy { $0.pupil == pupil.id }, "an entry names another pupil")
    let digests = [try digest(of: pupil), try digest(of: changed)]
    try expect(events.map(\.before) == [nil] + digests, "a digest before does not fit")
    try expect(events.map(\.after) == digests + [nil], "a digest after does not fit")
  }

  private static func eventsAreRecorded(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    try await bench.store.save(bench.samples.plan(1), expecting: nil, by: bench.access)
    let elsewhere = PlanAccess(
      by: Bench.senco.with { $0.id = "staff-8" },
      in: "hillside",
      at: .epoch
    )
    let actions: [AuditAction] = [.read, .exported, .refused, .emergencyRead]
    for action in actions {
      var event = AuditEvent(action, by: elsewhere)
      event.plan = "plan-000001"
      event.pupil = "p-1"
      event.scope = [.need, .identity]
      let entry = try await audit.record(event, by: bench.access)
      event.at = bench.access.at
      event.by = bench.access.actor
      try expect(entry.event == event, "an event is recorded as another one")
      let head = try await audit.head(by: bench.access)
      try expect(
        head == AuditHead(sequence: entry.sequence, link: entry.link),
        "the head is not the entry that was recorded last"
      )
    }
    let trail = try await audit.verifiedTrail(by: bench.access)
    try expect(
      trail.map(\.action) == [.planSaved] + actions,
      "the trail has other entries"
    )
  }

  private static func changesAreNotRecordedByHand(_ bench: Bench) async throws(CheckStop)
  {
    let audit = try bench.store.audit()
    let actions: [AuditAction] = [
      .planSaved, .planDeleted, .pupilSaved, .pupilRemoved, .erased,
    ]
    for action in actions {
      let event = AuditEvent(action, by: bench.access)
      let texts = await audit.textsOfRefusal(of: event, by: bench.access)
      try expect(texts != nil, "an event that claims a change was recorded")
    }
    let trail = try await audit.trail(by: bench.access)
    try expect(trail.isEmpty, "an event that was refused is in the trail")
  }

  private static func oneEntryForEachSaveAtOnce(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    let (tasks, saves) = (bench.scale.tasks, bench.scale.savesPerTask)
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with { $0.cycle = 0 }
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    let stops = await together(tasks) { _ in
      let counter = Counter(store: bench.store, access: bench.access)
      return await counter.add(saves, to: [plan.id], attempts: tasks * saves * 4 + 100)
    }
    if let stop = stops.compactMap(\.self).first { throw stop }
    let trail = try await audit.verifiedTrail(by: bench.access)
    let versions = trail.compactMap(\.event?.version?.number)
    try expect(
      versions == Array(1...(tasks * saves + 1)),
      "\(versions.count) entries tell of \(tasks * saves + 1) saves, or out of order"
    )
  }
}
