import PlanModel

/// Queries find what they ask for and nothing else.
enum QueryChecks {
  static let all: [StoreCheck] = [
    condition("pupils", "the pupils it names") { plans, step in
      PlanQuery().with { $0.pupils = Set(plans.prefix(step).map(\.pupil)) }
    },
    condition("kinds", "the kinds it names") { plans, step in
      PlanQuery().with { $0.kinds = Set(Samples.kinds.prefix(step)) }
    },
    condition("lifecycles", "the places of a plan's life that it names") { plans, step in
      PlanQuery().with { $0.lifecycles = Set(Samples.lifecycles.prefix(step)) }
    },
    condition("areas", "any of the areas that a need or a target is in") { plans, step in
      PlanQuery().with { $0.areas = [Samples.areas[step % Samples.areas.count]] }
    },
    condition("review-day", "a next review before a day, on no account without one") {
      plans,
      step in
      PlanQuery().with { $0.reviewDueBefore = Day(number: 20_780 + 20 * step) }
    },
    condition("identifiers", "the identifiers it names, some of which name no plan") {
      plans,
      step in
      PlanQuery().with { $0.ids = Set(plans.prefix(step * 3).map(\.id) + ["absent"]) }
    },
    condition("prefix", "the bytes with which an identifier begins") { plans, step in
      let prefixes = ["", "plan-", "plan-00001", "plan-000007", "plan_", "PLAN"]
      return PlanQuery().with { $0.idPrefix = prefixes[step % prefixes.count] }
    },
    condition("all-at-once", "all its conditions at once") { plans, step in
      PlanQuery().with {
        $0.kinds = Set(Samples.kinds.prefix(2))
        $0.areas = Set(Samples.areas.prefix(1 + step % 4))
        $0.pupils = Set(plans.prefix(10 + step).map(\.pupil))
        $0.limit = 1 + step
      }
    },
    StoreCheck(
      .paging,
      "empty-set-asks-for-none",
      "A condition that is an empty set finds no plan.",
      emptySetAsksForNone
    ),
    StoreCheck(
      .paging,
      "query-sees-what-is-current",
      "A query looks at the current version of a plan, not at earlier ones.",
      querySeesWhatIsCurrent
    ),
    StoreCheck(
      .paging,
      "query-as-of-a-day",
      "A query for a day finds the plans that counted on it, deleted ones too, by what "
        + "they said then.",
      queryAsOfADay
    ),
  ]

  /// Returns a check that compares queries with what the model finds.
  private static func condition(
    _ name: String,
    _ words: String,
    _ query: @escaping @Sendable ([LearningPlan], Int) -> PlanQuery
  ) -> StoreCheck {
    StoreCheck(.paging, "query-by-\(name)", "A query finds the plans that have \(words).")
    {
      (bench) async throws(CheckStop) in
      let plans = bench.samples.plans(40)
      try await bench.fill(plans)
      for step in 1...6 {
        let query = query(plans, step)
        let listed = try await bench.store.all(query, by: bench.access)
        let due = plans.filter { query.matches($0) }
        try expect(
          listed.map(\.plan) == due,
          "\(listed.count) plans are found where \(due.count) match, or others"
        )
      }
    }
  }

  private static func emptySetAsksForNone(_ bench: Bench) async throws(CheckStop) {
    try await bench.fill(bench.samples.plans(6))
    let queries: [(String, PlanQuery)] = [
      ("identifiers", PlanQuery().with { $0.ids = [] }),
      ("pupils", PlanQuery().with { $0.pupils = [] }),
      ("kinds", PlanQuery().with { $0.kinds = [] }),
      ("places in life", PlanQuery().with { $0.lifecycles = [] }),
      ("areas", PlanQuery().with { $0.areas = [] }),
    ]
    for (name, query) in queries {
      let listed = try await bench.store.all(query, by: bench.access)
      try expect(listed.isEmpty, "\(listed.count) plans are found for no \(name)")
      let then = query.with { $0.asOf = "2027-12-31" }
      let counted = try await bench.store.all(then, by: bench.access)
      try expect(counted.isEmpty, "\(counted.count) plans counted for no \(name)")
    }
  }

  private static func querySeesWhatIsCurrent(_ bench: Bench) async throws(CheckStop) {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with { $0.lifecycle = .active }
    let moved = LearningPlan(id: "plan-1", pupil: "p-2").with {
      $0.lifecycle = .completed
    }
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    try await bench.store.save(moved, expecting: .first, by: bench.access)
    let due: [(PlanQuery, Int)] = [
      (PlanQuery().with { $0.pupils = ["p-1"] }, 0),
      (PlanQuery().with { $0.pupils = ["p-2"] }, 1),
      (PlanQuery().with { $0.pupils = ["p-1", "p-2"] }, 1),
      (PlanQuery().with { $0.lifecycles = [.active] }, 0),
      (PlanQuery().with { $0.lifecycles = [.completed] }, 1),
    ]
    for (query, count) in due {
      let listed = try await bench.store.all(query, by: bench.access)
      try expect(
        listed.count == count,
        "\(listed.count) plans are found rather than \(count) after a change"
      )
    }
  }

  private static func queryAsOfADay(_ bench: Bench) async throws(CheckStop) {
    var timelines: [LearningPlan.ID: PlanTimeline] = [:]
    var source = SeededSource(seed: bench.samples.seed)
    for step in 0..<40 {
      let plan = bench.samples.plan(step, id: bench.samples.plan(step % 9).id)
      let current = timelines[plan.id]?.plan(at: .current)
      let day = Day(number: 20_700 + source.number(below: 200))
      let change: PlanChange =
        if step % 5 == 4, let current {
          .delete(plan.id, expecting: current.version, effectiveFrom: day, reason: "Old")
        } else {
          .save(plan, expecting: current?.version, effectiveFrom: day, reason: "New")
        }
      try await bench.store.apply([change], by: bench.access)
      _ = try? timelines[plan.id, default: PlanTimeline()].apply(change, by: bench.access)
    }
    for number in stride(from: 20_690, through: 20_910, by: 20) {
      for kinds in [nil, Set(Samples.kinds.prefix(1))] {
        let query = PlanQuery().with {
          $0.asOf = Day(number: number)
          $0.kinds = kinds
          $0.limit = 3
        }
        let listed = try await bench.store.all(query, by: bench.access)
        let whole = query.with { $0.limit = 1_000 }
        let due = whole.page(
          of: timelines.values.compactMap { $0.plan(at: query.moment) }
        )
        try expect(
          listed == due.items,
          "\(listed.count) plans are found for a day on which \(due.items.count) counted"
        )
      }
    }
  }
}
