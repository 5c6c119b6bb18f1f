import PlanModel

/// Large plans, long histories and many plans are kept.
enum LimitChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .limits,
      "large-plan",
      "A plan of a megabyte is kept byte for byte.",
      largePlan
    ),
    StoreCheck(
      .limits,
      "many-parts",
      "A plan of many small parts is kept byte for byte.",
      manyParts
    ),
    StoreCheck(
      .limits,
      "long-history",
      "A plan with many revisions keeps each of them.",
      longHistory
    ),
    StoreCheck(
      .limits,
      "many-plans",
      "Many plans are saved, listed page by page, and found by what they say.",
      manyPlans
    ),
  ]

  private static func largePlan(_ bench: Bench) async throws(CheckStop) {
    let pattern = " \u{E9}a\u{1F600}"
    let count = bench.scale.documentBytes / pattern.utf8.count
    let text = String(repeating: pattern, count: count)
    let plan = bench.samples.plan(1).with { $0.title = text }
    try await FidelityChecks.keepsBytes(of: plan, on: bench)
  }

  private static func manyParts(_ bench: Bench) async throws(CheckStop) {
    let count = bench.scale.documentBytes / 2_048
    let plan = bench.samples.plan(1).with {
      $0.readings = (0..<count).map { number in
        Reading(
          id: Identifier(checked: "d-\(number)"),
          target: "t-1",
          on: Day(number: 20_000 + number % 1_000) ?? .first,
          value: Number(exactly: number)
        )
      }
    }
    try await FidelityChecks.keepsBytes(of: plan, on: bench)
  }

  private static func longHistory(_ bench: Bench) async throws(CheckStop) {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1")
    for number in 1...bench.scale.revisions {
      try await bench.store.save(
        plan.with { $0.cycle = number },
        expecting: RecordVersion(number - 1),
        by: bench.access
      )
    }
    let history = try await bench.store.history(plan.id, by: bench.access)
    try expect(
      history.map(\.version.number) == Array(1...bench.scale.revisions),
      "\(history.count) of \(bench.scale.revisions) revisions are kept"
    )
    for number in [1, bench.scale.revisions / 2, bench.scale.revisions] {
      let version = try require(RecordVersion(number), "no version")
      let read = try await bench.store.plan(
        plan.id,
        at: .version(version),
        by: bench.access
      )
      try expect(read?.plan.cycle == number, "a version of many is read as another one")
    }
  }

  private static func manyPlans(_ bench: Bench) async throws(CheckStop) {
    let count = bench.scale.plans
    for start in stride(from: 0, to: count, by: bench.scale.batch) {
      let numbers = start..<min(start + bench.scale.batch, count)
      let changes = numbers.map {
        PlanChange.save(bench.samples.plan($0), expecting: nil, reason: "New")
      }
      try await bench.store.apply(changes, by: bench.access)
    }
    var number = 0
    var query = PlanQuery().with { $0.limit = 1_000 }
    while true {
      let page = try await bench.store.page(query, by: bench.access)
      for stored in page.items {
        try expect(
          stored.plan == bench.samples.plan(number),
          "plan \(number) of \(count) is missing or another one"
        )
        number += 1
      }
      guard let next = page.next else { break }
      query.after = next
    }
    try expect(number == count, "\(number) of \(count) plans are listed")
    let pupil: Pupil.ID = "p-3"
    let due = (0..<count).filter { bench.samples.plan($0).pupil == pupil }.count
    let asked = PlanQuery().with { $0.pupils = [pupil] }
    let found = try await bench.store.all(asked, by: bench.access)
    try expect(found.count == due, "\(found.count) of a pupil's \(due) plans are found")
  }
}
