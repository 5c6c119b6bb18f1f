import PlanModel
import PlanStorage

/// Nothing is found across schools.
enum TenantChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .tenants,
      "plans-are-kept-apart",
      "The same identifier in two schools names two plans, each with its own versions.",
      plansAreKeptApart
    ),
    StoreCheck(
      .tenants,
      "nothing-is-found-in-another-school",
      "A plan is not read, listed, changed or deleted from another school.",
      nothingIsFoundInAnotherSchool
    ),
    StoreCheck(
      .tenants,
      "schools-are-the-same-only-by-bytes",
      "Schools whose identifiers differ in case, accents or spaces are different schools.",
      schoolsAreTheSameOnlyByBytes
    ),
    StoreCheck(
      .tenants,
      "pupils-are-kept-apart",
      "The same identifier in two schools names two pupils.",
      pupilsAreKeptApart
    ),
    StoreCheck(
      .tenants,
      "trails-are-kept-apart",
      "The audit trail of a school tells nothing of another, and counts for itself.",
      trailsAreKeptApart
    ),
    StoreCheck(
      .tenants,
      "feeds-are-kept-apart",
      "The changes of a school tell nothing of another.",
      feedsAreKeptApart
    ),
    StoreCheck(
      .tenants,
      "erasure-stays-in-its-school",
      "Erasing a pupil leaves a pupil of the same identifier in another school.",
      erasureStaysInItsSchool
    ),
  ]

  private static func plansAreKeptApart(_ bench: Bench) async throws(CheckStop) {
    let (here, there) = (bench.access, bench.access(in: "hillside"))
    let plan = bench.samples.plan(1)
    let other = plan.with { $0.title = "Another school's" }
    try await bench.store.save(plan, expecting: nil, by: here)
    try await bench.store.save(plan, expecting: .first, by: here)
    let saved = try await bench.store.save(other, expecting: nil, by: there)
    try expect(saved.version == .first, "versions are counted across schools")
    let mine = try await bench.store.present(plan.id, by: here)
    try expect(mine.plan == plan && mine.version.number == 2, "another plan is read")
    let theirs = try await bench.store.present(plan.id, by: there)
    try expect(theirs.plan == other, "the plan of another school is read")
    try await bench.store.delete(plan.id, expecting: saved.version, by: there)
    _ = try await bench.store.present(plan.id, by: here)
    let history = try await bench.store.history(plan.id, by: here)
    try expect(history.count == 2, "the history is that of two schools")
  }

  private static func nothingIsFoundInAnotherSchool(
    _ bench: Bench
  ) async throws(CheckStop) {
    let there = bench.access(in: "hillside")
    let plans = bench.samples.plans(4)
    try await bench.fill(plans)
    let plan = plans[0]
    for moment: PlanMoment in [.current, .asOf("2027-12-31"), .version(.first)] {
      let read = try await bench.store.plan(plan.id, at: moment, by: there)
      try expect(read == nil, "a plan is read from another school")
    }
    let queries = [
      PlanQuery(), PlanQuery().with { $0.ids = Set(plans.map(\.id)) },
      PlanQuery().with { $0.pupils = Set(plans.map(\.pupil)) },
      PlanQuery().with { $0.asOf = "2027-12-31" },
      PlanQuery().with { $0.idPrefix = "plan" },
    ]
    for query in queries {
      let listed = try await bench.store.all(query, by: there)
      try expect(listed.isEmpty, "\(listed.count) plans are listed in another school")
    }
    let history = try await bench.store.history(plan.id, by: there)
    try expect(history.isEmpty, "a history is read from another school")
    for change: PlanChange in [
      .save(plan, expecting: .first, reason: "Across"),
      .delete(plan.id, expecting: .first, reason: "Across"),
    ] {
      try await bench.store.refusal(of: [change], as: .notFound, by: there)
    }
    let listed = try await bench.store.all(by: bench.access)
    try expect(listed.map(\.plan) == plans, "plans were changed from another school")
  }

  private static func schoolsAreTheSameOnlyByBytes(_ bench: Bench) async throws(CheckStop)
  {
    let texts = [
      "riverbank", "Riverbank", "riverbank ", "riverb\u{E1}nk", "riverba\u{301}nk", "%",
      "../riverbank", "1", "01",
    ]
    let schools = texts.compactMap { School.ID($0) }
    for (number, school) in schools.enumerated() {
      let plan = bench.samples.plan(number, id: "plan-1")
      try await bench.store.save(plan, expecting: nil, by: bench.access(in: school))
    }
    for (number, school) in schools.enumerated() {
      let listed = try await bench.store.all(by: bench.access(in: school))
      try expect(
        listed.map(\.plan) == [bench.samples.plan(number, id: "plan-1")],
        "a school of a like name is taken for another"
      )
    }
  }

  private static func pupilsAreKeptApart(_ bench: Bench) async throws(CheckStop) {
    let pupils = try bench.store.pupils()
    let (here, there) = (bench.access, bench.access(in: "hillside"))
    let pupil = bench.samples.pupil(1)
    let other = bench.samples.pupil(2, id: pupil.id)
    try await pupils.save(pupil, expecting: nil, by: here)
    let absent = try await pupils.pupil(pupil.id, by: there)
    let listed = try await pupils.all(by: there)
    try expect(absent == nil && listed.isEmpty, "a pupil is read from another school")
    try await pupils.save(other, expecting: nil, by: there)
    let mine = try await pupils.pupil(pupil.id, by: here)
    try expect(mine?.pupil == pupil, "a pupil was overwritten from another school")
    try await pupils.remove(pupil.id, expecting: .first, by: there)
    let left = try await pupils.pupil(pupil.id, by: here)
    try expect(left?.pupil == pupil, "a pupil was removed from another school")
  }

  private static func trailsAreKeptApart(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    let there = bench.access(in: "hillside")
    let before = try await audit.head(by: there)
    try await bench.fill(bench.samples.plans(3))
    let after = try await audit.head(by: there)
    try expect(before == .empty && after == .empty, "a trail grew by another school")
    try await bench.store.save(bench.samples.plan(1), expecting: nil, by: there)
    let trail = try await audit.verifiedTrail(by: there)
    try expect(trail.map(\.sequence) == [1], "a trail tells of \(trail.count) entries")
  }

  private static func feedsAreKeptApart(_ bench: Bench) async throws(CheckStop) {
    let feed = try bench.store.feed()
    let there = bench.access(in: "hillside")
    try await bench.fill(bench.samples.plans(3))
    let none = try await feed.all(by: there)
    try expect(none.changes.isEmpty, "changes of another school are told")
    let made = try await bench.store.save(
      bench.samples.plan(1),
      expecting: nil,
      by: there
    )
    let one = try await feed.all(after: none.position, by: there)
    try expect(one.changes.compactMap(\.revision) == [made], "changes are mixed up")
  }

  private static func erasureStaysInItsSchool(_ bench: Bench) async throws(CheckStop) {
    let erasure = try bench.store.erasure()
    let there = bench.access(in: "hillside")
    let plan = bench.samples.plan(1)
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    try await bench.store.save(plan, expecting: nil, by: there)
    try await erasure.erase(plan.pupil, by: bench.access)
    let gone = try await bench.store.plan(plan.id, by: bench.access)
    try expect(gone == nil, "a plan of an erased pupil is read")
    let left = try await bench.store.present(plan.id, by: there)
    try expect(left.plan == plan, "a plan of another school was changed")
    let trail = try await bench.store.audit().verifiedTrail(by: there)
    try expect(trail.allSatisfy { $0.event != nil }, "another school's entry was erased")
  }
}
