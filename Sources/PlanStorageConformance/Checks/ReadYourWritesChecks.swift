import PlanModel

/// What was answered can be read at once, never half of it.
enum ReadYourWritesChecks {
  static let all: [StoreCheck] =
    [
      StoreCheck(
        .readYourWrites,
        "answered-save-is-read",
        "What was answered is at once read by identifier, in listings and in the history.",
        answeredSaveIsRead
      ),
      StoreCheck(
        .readYourWrites,
        "page-shows-no-half-batch",
        "A page that is read while batches are made shows none of them half.",
        pageShowsNoHalfBatch
      ),
    ] + FeedChecks.all

  private static func answeredSaveIsRead(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    var version: RecordVersion?
    for round in 1...10 {
      let changed = plan.with { $0.cycle = round }
      let saved = try await bench.store.save(
        changed,
        expecting: version,
        by: bench.access
      )
      version = saved.version
      let stored = try await bench.store.present(plan.id, by: bench.access)
      try expect(stored.plan.cycle == round, "an older version is read by identifier")
      let listed = try await bench.store.all(by: bench.access)
      try expect(listed.map(\.plan.cycle) == [round], "an older version is listed")
      let history = try await bench.store.history(plan.id, by: bench.access)
      try expect(history.last == saved, "the history does not end with the answered save")
    }
  }

  private static func pageShowsNoHalfBatch(_ bench: Bench) async throws(CheckStop) {
    let ids = (0..<8).map { bench.samples.plan($0).id }
    let rounds = bench.scale.rounds * 4
    let end = End()
    try await Self.write(0, to: ids, on: bench)
    let stops = await together(2) { number in
      guard number == 0 else {
        return await whatStops { () async throws(CheckStop) in
          while await !end.isReached {
            try await Self.read(ids, on: bench)
            // Without it, a store that never waits would keep the writer from its turn.
            await Task.yield()
          }
        }
      }
      let stop = await whatStops { () async throws(CheckStop) in
        for round in 1...rounds { try await Self.write(round, to: ids, on: bench) }
      }
      await end.reach()
      return stop
    }
    if let stop = stops.compactMap(\.self).first { throw stop }
  }

  /// Whether the last batch was made.
  private actor End {
    var isReached = false

    func reach() { isReached = true }
  }

  private static func write(
    _ round: Int,
    to ids: [LearningPlan.ID],
    on bench: Bench
  ) async throws(CheckStop) {
    let changes = ids.map { id in
      let plan = LearningPlan(id: id, pupil: "p-1").with { $0.cycle = round }
      return PlanChange.save(
        plan,
        expecting: round == 0 ? nil : RecordVersion(round),
        reason: "Round"
      )
    }
    try await bench.store.apply(changes, by: bench.access)
  }

  private static func read(
    _ ids: [LearningPlan.ID],
    on bench: Bench
  ) async throws(CheckStop) {
    let page = try await bench.store.page(
      PlanQuery().with { $0.ids = Set(ids) },
      by: bench.access
    )
    guard page.items.count == ids.count else { return }
    let rounds = Set(page.items.map(\.plan.cycle))
    try expect(rounds.count == 1, "a page shows plans of \(rounds.count) batches")
  }
}

/// Returns what went wrong in a part of a check, `nil` if nothing did.
func whatStops(_ part: () async throws(CheckStop) -> Void) async -> CheckStop? {
  do throws(CheckStop) {
    try await part()
    return nil
  } catch {
    return error
  }
}
