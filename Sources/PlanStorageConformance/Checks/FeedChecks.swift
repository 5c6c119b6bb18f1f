import PlanModel
import PlanStorage

/// Changes can be followed from a place on, without a gap.
enum FeedChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .readYourWrites,
      "feed-tells-every-change",
      "The feed tells every save and deletion once, in the order in which they were made.",
      feedTellsEveryChange
    ),
    StoreCheck(
      .readYourWrites,
      "feed-goes-on-from-a-place",
      "Whoever asks after a place gets what was changed since, and nothing else.",
      feedGoesOnFromAPlace
    ),
    StoreCheck(
      .readYourWrites,
      "feed-keeps-batches-together",
      "The changes of a batch stand in the feed one after the other; refused ones do not.",
      feedKeepsBatchesTogether
    ),
    StoreCheck(
      .readYourWrites,
      "feed-has-no-gap-while-saving",
      "Whoever follows while many tasks save misses nothing and is told nothing twice.",
      feedHasNoGapWhileSaving
    ),
  ]

  private static func feedTellsEveryChange(_ bench: Bench) async throws(CheckStop) {
    let feed = try bench.store.feed()
    let empty = try await feed.all(by: bench.access)
    try expect(empty.changes.isEmpty, "a new store tells of changes")
    var made: [PlanRevision] = []
    for plan in bench.samples.plans(12) {
      made.append(try await bench.store.save(plan, expecting: nil, by: bench.access))
    }
    for plan in bench.samples.plans(4) {
      made.append(
        try await bench.store.delete(plan.id, expecting: .first, by: bench.access)
      )
    }
    for limit in [1, 5, 1_000] {
      let told = try await feed.all(limit: limit, by: bench.access)
      try expect(
        told.changes.compactMap(\.revision) == made,
        "\(told.changes.count) changes are told, not the \(made.count) that were made"
      )
    }
  }

  private static func feedGoesOnFromAPlace(_ bench: Bench) async throws(CheckStop) {
    let feed = try bench.store.feed()
    let plans = bench.samples.plans(6)
    try await bench.fill(Array(plans[0..<4]))
    let seen = try await feed.all(by: bench.access)
    let nothing = try await feed.all(after: seen.position, by: bench.access)
    try expect(nothing.changes.isEmpty, "a change is told again")
    let made = [
      try await bench.store.save(plans[4], expecting: nil, by: bench.access),
      try await bench.store.save(plans[0], expecting: .first, by: bench.access),
      try await bench.store.save(plans[5], expecting: nil, by: bench.access),
    ]
    let rest = try await feed.all(after: seen.position, by: bench.access)
    try expect(
      rest.changes.compactMap(\.revision) == made,
      "\(rest.changes.count) changes follow rather than \(made.count)"
    )
  }

  private static func feedKeepsBatchesTogether(_ bench: Bench) async throws(CheckStop) {
    let feed = try bench.store.feed()
    let plans = bench.samples.plans(9)
    var made: [PlanRevision] = []
    for start in stride(from: 0, to: 9, by: 3) {
      let batch = plans[start..<(start + 3)].reversed().map {
        PlanChange.save($0, expecting: nil, reason: "Batch")
      }
      made += try await bench.store.apply(batch, by: bench.access)
      await withRefusals(batch, on: bench)
    }
    let told = try await feed.all(limit: 2, by: bench.access)
    try expect(
      told.changes.compactMap(\.revision) == made,
      "the feed is not the batches one after the other"
    )
  }

  private static func withRefusals(_ batch: [PlanChange], on bench: Bench) async {
    _ = await bench.store.answer(to: batch, by: bench.access)
  }

  private static func feedHasNoGapWhileSaving(_ bench: Bench) async throws(CheckStop) {
    let feed = try bench.store.feed()
    let (tasks, saves) = (bench.scale.tasks, bench.scale.savesPerTask)
    let told = Told()
    let stops = await together(tasks + 1) { number in
      await whatStops { () async throws(CheckStop) in
        if number == tasks {
          try await follow(feed, until: tasks * saves, told, on: bench)
        } else {
          try await save(saves, from: number * saves, on: bench)
        }
      }
    }
    if let stop = stops.compactMap(\.self).first { throw stop }
    let rest = try await feed.all(after: await told.position, by: bench.access)
    let plans = await told.plans + rest.changes.compactMap(\.revision?.plan)
    let missing = tasks * saves - Set(plans).count
    try expect(missing == 0, "\(missing) of \(tasks * saves) changes were not told")
    try expect(plans.count == tasks * saves, "a change was told twice")
  }

  /// What a follower was told so far.
  private actor Told {
    var plans: [LearningPlan.ID] = []
    var position = 0

    func add(_ page: StoreChangePage) {
      plans += page.changes.compactMap(\.revision?.plan)
      position = page.position
    }
  }

  private static func follow(
    _ feed: TestedFeed,
    until count: Int,
    _ told: Told,
    on bench: Bench
  ) async throws(CheckStop) {
    for _ in 0..<count where await told.plans.count < count {
      let page = try await feed.page(
        after: await told.position,
        limit: 5,
        by: bench.access
      )
      await told.add(page)
      await Task.yield()
    }
  }

  private static func save(
    _ count: Int,
    from number: Int,
    on bench: Bench
  ) async throws(CheckStop) {
    for place in number..<(number + count) {
      let plan = LearningPlan(
        id: Identifier(checked: "plan-\(bench.samples.padded(place))"),
        pupil: "p-1"
      )
      try await bench.store.save(plan, expecting: nil, by: bench.access)
    }
  }
}
