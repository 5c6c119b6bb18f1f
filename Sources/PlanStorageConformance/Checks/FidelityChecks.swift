import PlanCodec
import PlanModel

/// What is read is byte for byte what was saved.
enum FidelityChecks {
  static let all: [StoreCheck] =
    TrickyText.all.map(textCheck) + [
      StoreCheck(
        .byteFidelity,
        "numbers",
        "The largest, smallest and most exact numbers are kept exactly.",
        numbers
      ),
      StoreCheck(
        .byteFidelity,
        "days",
        "The first and the last day, leap days and days of changing clocks are kept exactly.",
        days
      ),
      StoreCheck(
        .byteFidelity,
        "moments",
        "The moment of a call is kept to the nanosecond, long ago and far ahead.",
        moments
      ),
      StoreCheck(
        .byteFidelity,
        "unknown-members",
        "Members that this version does not know are kept at any depth, in their order.",
        unknownMembers
      ),
      StoreCheck(
        .byteFidelity,
        "unknown-codes",
        "Codes that this version does not know are kept, and found by queries.",
        unknownCodes
      ),
      StoreCheck(
        .byteFidelity,
        "reasons-and-purposes",
        "The reason, the actor and the actor's unknown members are kept in the revision.",
        reasonsAndPurposes
      ),
      StoreCheck(
        .byteFidelity,
        "pupils",
        "Pupils are kept byte for byte.",
        pupils
      ),
    ]

  private static func textCheck(_ tricky: TrickyText) -> StoreCheck {
    StoreCheck(.byteFidelity, tricky.name, tricky.promise) {
      (bench) async throws(CheckStop) in
      for (number, text) in tricky.texts.enumerated() {
        let plan = bench.samples.plan(number).with {
          $0.title = text
          $0.targets = [Target(id: "t-1", text: text)]
          $0.needs = [Need(id: "n-1", area: .cognitionAndLearning, text: text + text)]
        }
        try await keepsBytes(of: plan, on: bench)
      }
    }
  }

  /// Saves a plan and compares every way to read it.
  static func keepsBytes(
    of plan: LearningPlan,
    on bench: Bench
  ) async throws(CheckStop) {
    let due = try bytes(of: plan)
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    let query = PlanQuery().with { $0.ids = [plan.id] }
    let read: [(String, LearningPlan?)] = [
      ("current", try await bench.store.plan(plan.id, by: bench.access)?.plan),
      (
        "first",
        try await bench.store.plan(plan.id, at: .version(.first), by: bench.access)?.plan
      ),
      ("listed", try await bench.store.all(query, by: bench.access).first?.plan),
    ]
    for (name, plan) in read {
      let kept = try bytes(of: require(plan, "no \(name) plan"))
      guard kept != due else { continue }
      let place = zip(kept, due).prefix { $0 == $1 }.count
      throw .failed("the \(name) plan is read with another byte at \(place) of its JSON")
    }
  }

  static func bytes(of document: some PlanDocument) throws(CheckStop) -> [UInt8] {
    do throws(JSONError) {
      return try PlanJSON.encode(document)
    } catch {
      throw .failed("the document that was read can't be written as JSON")
    }
  }

  private static func numbers(_ bench: Bench) async throws(CheckStop) {
    let texts = [
      "0", "-0", "1", "-1", "0.1", "0.30000000000000004", "1.10", "9007199254740993",
      "999999999999999999", "-999999999999999999", "0.000000000000000001", "1e18",
      "0.999999999999999999", "123456789012345678e18", "1e-18", "2147483648",
    ]
    for (number, text) in texts.enumerated() {
      guard let value = Number(text) else { continue }
      let plan = bench.samples.plan(number).with {
        $0.readings = [
          Reading(id: "d-1", target: "t-1", on: "2026-11-25", value: value)
        ]
        $0.cycle = [Int.max, Int.min, 0, -1, 1 << 53 + 1][number % 5]
      }
      try await keepsBytes(of: plan, on: bench)
    }
  }

  private static func days(_ bench: Bench) async throws(CheckStop) {
    let days: [Day] = [
      .first, .last, "1900-03-01", "1970-01-01", "1969-12-31", "2000-02-29", "2026-03-29",
      "2026-10-25", "1582-10-10", "2038-01-19", "0001-12-31", "9999-01-01",
    ]
    for (number, day) in days.enumerated() {
      let plan = bench.samples.plan(number).with {
        $0.starts = day
        $0.ends = day
        $0.reviews = [ReviewRecord(id: "r-1").with { $0.planned = day }]
      }
      try await keepsBytes(of: plan, on: bench)
      let saved = try await bench.store.save(
        plan,
        expecting: .first,
        effectiveFrom: day,
        by: bench.access
      )
      let history = try await bench.store.history(plan.id, by: bench.access)
      try expect(saved.effectiveFrom == day, "a version counts from another day")
      try expect(
        history.last?.effectiveFrom == day,
        "the first day of a version is kept as another day"
      )
      let stored = try await bench.store.plan(plan.id, at: .asOf(day), by: bench.access)
      try expect(stored?.version == saved.version, "a version does not count on its day")
    }
  }

  private static func moments(_ bench: Bench) async throws(CheckStop) {
    let moments: [Instant] = [
      .epoch, "2026-11-25T09:00:00.123456789Z", "2026-11-25T09:00:00.000000001Z",
      "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.5Z",
      "2026-10-25T00:59:59Z",
    ]
    for (number, moment) in moments.enumerated() {
      let plan = bench.samples.plan(number)
      let access = bench.access(at: moment)
      try await bench.store.save(plan, expecting: nil, by: access)
      let stored = try await bench.store.present(plan.id, by: access)
      try expect(stored.revision.at == moment, "a plan is read with another moment")
      let history = try await bench.store.history(plan.id, by: access)
      try expect(history.map(\.at) == [moment], "the history tells another moment")
    }
  }
}
