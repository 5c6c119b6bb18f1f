import PlanModel

/// Which version counted on a day is known.
enum MomentChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .revisionRules,
      "versions-are-read",
      "Each version can be read by its number as it was saved; there is none after the last.",
      versionsAreRead
    ),
    StoreCheck(
      .revisionRules,
      "day-decides-what-counts",
      "Of the versions whose first day is not after a day, the one saved last counts on it.",
      dayDecidesWhatCounts
    ),
    StoreCheck(
      .revisionRules,
      "correction-counts-from-its-day",
      "A correction that is saved later for an earlier day takes the place of what was saved "
        + "before.",
      correctionCountsFromItsDay
    ),
    StoreCheck(
      .revisionRules,
      "deletion-counts-from-its-day",
      "A plan that is deleted from a day on counts until the day before.",
      deletionCountsFromItsDay
    ),
    StoreCheck(
      .revisionRules,
      "first-day-is-the-day-of-the-call",
      "A change without a first day counts from the day of the call in UTC.",
      firstDayIsTheDayOfTheCall
    ),
    StoreCheck(
      .revisionRules,
      "order-is-that-of-saves",
      "Versions come in the order of the saves, whatever the callers' clocks say.",
      orderIsThatOfSaves
    ),
  ]

  private static func versionsAreRead(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    var version: RecordVersion?
    for number in 1...4 {
      let changed = plan.with { $0.title = "Version \(number)" }
      version = try await bench.store.save(changed, expecting: version, by: bench.access)
        .version
    }
    for number in 1...5 {
      let asked = try require(RecordVersion(number), "no version")
      let read = try await bench.store.plan(
        plan.id,
        at: .version(asked),
        by: bench.access
      )
      let title = number < 5 ? "Version \(number)" : nil
      try expect(read?.plan.title == title, "version \(number) is read as another one")
      try expect(read.map { $0.version == asked } ?? true, "a version has another number")
    }
  }

  private static func dayDecidesWhatCounts(_ bench: Bench) async throws(CheckStop) {
    let id = try await saveThree(on: bench)
    let due: [(Day, Int?)] = [
      ("2026-08-31", nil), ("2026-09-01", 1), ("2026-10-31", 1), ("2026-11-01", 2),
      ("2027-01-31", 2), ("2027-02-01", 3), ("2027-12-31", 3),
    ]
    try await compare(due, of: id, on: bench)
    let current = try await bench.store.present(id, by: bench.access)
    try expect(current.version.number == 3, "the version saved last is not current")
  }

  private static func correctionCountsFromItsDay(_ bench: Bench) async throws(CheckStop) {
    let id = try await saveThree(on: bench)
    let corrected = LearningPlan(id: id, pupil: "p-1").with { $0.title = "Corrected" }
    try await bench.store.save(
      corrected,
      expecting: RecordVersion(3),
      effectiveFrom: "2026-10-01",
      by: bench.access
    )
    let due: [(Day, Int?)] = [
      ("2026-08-31", nil), ("2026-09-30", 1), ("2026-10-01", 4), ("2026-11-01", 4),
      ("2027-02-01", 4),
    ]
    try await compare(due, of: id, on: bench)
  }

  private static func deletionCountsFromItsDay(_ bench: Bench) async throws(CheckStop) {
    let id = try await saveThree(on: bench)
    let last = try require(RecordVersion(3), "no version")
    try await bench.store.delete(
      id,
      expecting: last,
      effectiveFrom: "2027-03-01",
      by: bench.access
    )
    let due: [(Day, Int?)] = [
      ("2026-09-01", 1), ("2027-02-28", 3), ("2027-03-01", nil), ("2028-01-01", nil),
    ]
    try await compare(due, of: id, on: bench)
    let current = try await bench.store.plan(id, by: bench.access)
    try expect(current == nil, "a plan that is deleted from a later day is still current")
  }

  private static func firstDayIsTheDayOfTheCall(_ bench: Bench) async throws(CheckStop) {
    let moments: [(Instant, Day)] = [
      ("2026-06-30T23:59:59Z", "2026-06-30"), ("2026-07-01T00:00:00Z", "2026-07-01"),
      ("2026-03-29T01:30:00Z", "2026-03-29"),
    ]
    for (number, moment) in moments.enumerated() {
      let plan = bench.samples.plan(number)
      let access = bench.access(at: moment.0)
      let saved = try await bench.store.save(plan, expecting: nil, by: access)
      try expect(saved.effectiveFrom == moment.1, "a save counts from another day")
      let before = moment.1.adding(.days(-1))
      let early = try await bench.store.plan(plan.id, at: .asOf(before), by: access)
      try expect(early == nil, "a plan counts on the day before its first day")
      let stored = try await bench.store.plan(plan.id, at: .asOf(moment.1), by: access)
      try expect(stored?.plan == plan, "a plan does not count on its first day")
    }
  }

  private static func orderIsThatOfSaves(_ bench: Bench) async throws(CheckStop) {
    let moments: [Instant] = [
      "2026-11-25T12:00:00Z", "2026-11-25T08:00:00Z", "2026-11-25T10:00:00Z",
    ]
    let plan = bench.samples.plan(1)
    var made: [PlanRevision] = []
    for moment in moments {
      let revision = try await bench.store.save(
        plan,
        expecting: made.last?.version,
        by: bench.access(at: moment)
      )
      made.append(revision)
    }
    let history = try await bench.store.history(plan.id, by: bench.access)
    try expect(history == made, "the history is not in the order of the saves")
    try expect(history.map(\.at) == moments, "a save is recorded at another moment")
    let stored = try await bench.store.present(
      plan.id,
      at: .asOf("2026-11-25"),
      by: bench.access
    )
    try expect(stored.version.number == 3, "the save with the latest clock counts")
  }

  /// Saves three versions of a plan that count from September, November and February.
  private static func saveThree(
    on bench: Bench
  ) async throws(CheckStop) -> LearningPlan.ID {
    let id: LearningPlan.ID = "plan-1"
    var version: RecordVersion?
    let days: [Day] = ["2026-09-01", "2026-11-01", "2027-02-01"]
    for day in days {
      let plan = LearningPlan(id: id, pupil: "p-1").with { $0.starts = day }
      version = try await bench.store.save(
        plan,
        expecting: version,
        effectiveFrom: day,
        by: bench.access
      )
      .version
    }
    return id
  }

  private static func compare(
    _ due: [(day: Day, version: Int?)],
    of id: LearningPlan.ID,
    on bench: Bench
  ) async throws(CheckStop) {
    for (day, version) in due {
      let stored = try await bench.store.plan(id, at: .asOf(day), by: bench.access)
      let seen = stored.map { "version \($0.version)" } ?? "none"
      try expect(
        stored?.version.number == version,
        "\(seen) counts rather than \(version.map { "version \($0)" } ?? "none")"
      )
    }
  }
}
