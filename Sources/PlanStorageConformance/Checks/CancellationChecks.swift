import PlanModel

/// A cancelled change is made or not made, and the answer says which.
enum CancellationChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .cancellation,
      "cancelled-before",
      "A batch in a task that is already cancelled is made or not made, whole, as the "
        + "answer says.",
      cancelledBefore
    ),
    StoreCheck(
      .cancellation,
      "cancelled-meanwhile",
      "A batch whose task is cancelled meanwhile is made or not made, whole, as the answer "
        + "says.",
      cancelledMeanwhile
    ),
    StoreCheck(
      .cancellation,
      "store-works-after-cancelling",
      "A store goes on working after tasks that used it were cancelled.",
      storeWorksAfterCancelling
    ),
  ]

  private static func cancelledBefore(_ bench: Bench) async throws(CheckStop) {
    for round in 0..<bench.scale.rounds {
      let changes = changes(round, on: bench)
      let answer = await withTaskGroup(of: Answer.self) { group in
        group.cancelAll()
        group.addTask {
          await bench.store.answer(to: changes, by: bench.access)
        }
        return await group.next()
      }
      try await compare(try require(answer, "no answer"), changes, on: bench)
    }
  }

  private static func cancelledMeanwhile(_ bench: Bench) async throws(CheckStop) {
    for round in 0..<(bench.scale.rounds * 4) {
      let changes = changes(round, on: bench)
      let task = Task { await bench.store.answer(to: changes, by: bench.access) }
      for _ in 0..<round { await Task.yield() }
      task.cancel()
      try await compare(await task.value, changes, on: bench)
    }
  }

  private static func storeWorksAfterCancelling(_ bench: Bench) async throws(CheckStop) {
    let tasks = (0..<bench.scale.tasks).map { number in
      let changes = changes(number, on: bench)
      return Task { await bench.store.answer(to: changes, by: bench.access) }
    }
    for task in tasks { task.cancel() }
    for task in tasks { _ = await task.value }
    let plan = bench.samples.plan(900_000)
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    let stored = try await bench.store.present(plan.id, by: bench.access)
    try expect(stored.plan == plan, "a plan is not kept after tasks were cancelled")
  }

  private static func changes(_ round: Int, on bench: Bench) -> [PlanChange] {
    (0..<4).map {
      .save(bench.samples.plan(round * 10 + $0), expecting: nil, reason: "Cancelled")
    }
  }

  private static func compare(
    _ answer: Answer,
    _ changes: [PlanChange],
    on bench: Bench
  ) async throws(CheckStop) {
    let query = PlanQuery().with { $0.ids = Set(changes.map(\.plan)) }
    let listed = try await bench.store.all(query, by: bench.access)
    try expect(
      listed.isEmpty || listed.count == changes.count,
      "\(listed.count) of \(changes.count) changes of a cancelled batch are there"
    )
    var histories = 0
    for change in changes {
      histories += try await bench.store.history(change.plan, by: bench.access).count
    }
    try expect(histories == listed.count, "the histories are not those of the plans")
    switch answer {
    case .made: try expect(!listed.isEmpty, "a batch was answered and is not there")
    case .refused(let refusal):
      let isOpen = refusal.code == StoreErrorCode.unconfirmed.rawValue
      try expect(
        listed.isEmpty || isOpen,
        "a batch was answered as not made and is there"
      )
    }
  }
}
