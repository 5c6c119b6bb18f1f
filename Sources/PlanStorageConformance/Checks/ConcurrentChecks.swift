import PlanModel

/// Of saves from one version at the same time one is made, and none is lost.
enum ConcurrentChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .concurrentSaves,
      "one-of-many-is-made",
      "Of many saves from the same version at the same time one is made; the others are "
        + "conflicts with it.",
      oneOfManyIsMade
    ),
    StoreCheck(
      .concurrentSaves,
      "one-of-many-is-first",
      "Of many first saves of a plan at the same time one is made.",
      oneOfManyIsFirst
    ),
    StoreCheck(
      .concurrentSaves,
      "no-save-is-lost",
      "When many tasks read, change and save a plan again after each conflict, every change "
        + "is in the plan.",
      noSaveIsLost
    ),
    StoreCheck(
      .concurrentSaves,
      "other-plans-are-no-conflict",
      "Saves of different plans at the same time are all made.",
      otherPlansAreNoConflict
    ),
    StoreCheck(
      .concurrentSaves,
      "batches-cross",
      "Batches over the same plans in different orders at the same time end, and none is "
        + "half made.",
      batchesCross
    ),
    StoreCheck(
      .concurrentSaves,
      "two-openers-share-a-place",
      "Saves through two stores over the same place keep to the same rules.",
      twoOpenersShareAPlace
    ),
  ]

  private static func oneOfManyIsMade(_ bench: Bench) async throws(CheckStop) {
    let plan = bench.samples.plan(1)
    var version = try await bench.store.save(plan, expecting: nil, by: bench.access)
      .version
    for _ in 0..<bench.scale.rounds {
      version = try await race(from: version, plan, on: bench)
    }
    let history = try await bench.store.history(plan.id, by: bench.access)
    try expect(
      history.map(\.version.number) == Array(1...(bench.scale.rounds + 1)),
      "the history has gaps or repeats after saves at the same time"
    )
  }

  private static func oneOfManyIsFirst(_ bench: Bench) async throws(CheckStop) {
    for round in 0..<bench.scale.rounds {
      _ = try await race(from: nil, bench.samples.plan(round), on: bench)
    }
  }

  /// Lets many tasks save a plan from one version, and returns the version that was made.
  private static func race(
    from expected: RecordVersion?,
    _ plan: LearningPlan,
    on bench: Bench
  ) async throws(CheckStop) -> RecordVersion {
    let answers = await together(bench.scale.tasks) { number in
      let changed = plan.with { $0.title = "Task \(number)" }
      return await bench.store.answer(
        to: [.save(changed, expecting: expected, reason: "Race")],
        by: bench.access
      )
    }
    let made = answers.compactMap(\.revisions?.first)
    try expect(
      made.count == 1,
      "\(made.count) of \(answers.count) saves from one version were made"
    )
    let version = made.first?.version ?? .first
    try expect(version == expected?.next ?? .first, "the save made another version")
    for refusal in answers.compactMap(\.refusal) {
      try expect(
        refusal.code == StoreErrorCode.conflict.rawValue,
        "a save was refused as \(refusal.code) rather than conflict"
      )
      try expect(
        refusal.conflict?.found.version == version,
        "a conflict shows no later plan"
      )
    }
    return version
  }

  private static func noSaveIsLost(_ bench: Bench) async throws(CheckStop) {
    try await count(through: [bench.store], on: bench)
  }

  private static func twoOpenersShareAPlace(_ bench: Bench) async throws(CheckStop) {
    let beside = try await bench.harness.openBeside(bench.store)
    try await count(through: [bench.store, beside], on: bench)
  }

  /// Lets many tasks add to a number in a plan through stores over one place.
  private static func count(
    through stores: [TestedStore],
    on bench: Bench
  ) async throws(CheckStop) {
    let id: LearningPlan.ID = "plan-1"
    let plan = LearningPlan(id: id, pupil: "p-1").with { $0.cycle = 0 }
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    let (tasks, saves) = (bench.scale.tasks, bench.scale.savesPerTask)
    let stops = await together(tasks) { number in
      let counter = Counter(store: stores[number % stores.count], access: bench.access)
      return await counter.add(saves, to: [id], attempts: tasks * saves * 4 + 100)
    }
    if let stop = stops.compactMap(\.self).first { throw stop }
    for store in stores {
      let stored = try await store.present(id, by: bench.access)
      try expect(
        stored.plan.cycle == tasks * saves,
        "\(stored.plan.cycle ?? 0) of \(tasks * saves) changes are in the plan"
      )
      try expect(
        stored.version.number == tasks * saves + 1,
        "\(tasks * saves + 1) saves made version \(stored.version)"
      )
    }
  }

  private static func otherPlansAreNoConflict(_ bench: Bench) async throws(CheckStop) {
    let answers = await together(bench.scale.tasks) { number in
      await bench.store.answer(
        to: [.save(bench.samples.plan(number), expecting: nil, reason: "Own")],
        by: bench.access
      )
    }
    let refused = answers.compactMap(\.refusal)
    try expect(refused.isEmpty, "\(refused.count) saves of different plans were refused")
    let listed = try await bench.store.all(by: bench.access)
    try expect(listed.count == bench.scale.tasks, "\(listed.count) plans are listed")
  }

  private static func batchesCross(_ bench: Bench) async throws(CheckStop) {
    let ids: [LearningPlan.ID] = ["plan-1", "plan-2", "plan-3"]
    for id in ids {
      let plan = LearningPlan(id: id, pupil: "p-1").with { $0.cycle = 0 }
      try await bench.store.save(plan, expecting: nil, by: bench.access)
    }
    let (tasks, saves) = (bench.scale.tasks, bench.scale.savesPerTask)
    let stops = await together(tasks) { number in
      let order = number % 2 == 0 ? ids : ids.reversed()
      let counter = Counter(store: bench.store, access: bench.access)
      return await counter.add(saves, to: order, attempts: tasks * saves * 4 + 100)
    }
    if let stop = stops.compactMap(\.self).first { throw stop }
    for id in ids {
      let stored = try await bench.store.present(id, by: bench.access)
      try expect(
        stored.plan.cycle == tasks * saves,
        "\(stored.plan.cycle ?? 0) of \(tasks * saves) batches are in a plan"
      )
    }
  }
}
