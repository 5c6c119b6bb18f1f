import PlanModel

/// Pages lead through all plans, whatever changes meanwhile.
enum PagingChecks {
  static let all: [StoreCheck] =
    [
      StoreCheck(
        .paging,
        "pages-lead-through-all",
        "Pages of any length lead through all plans in the order of their identifiers' "
          + "bytes, each once.",
        pagesLeadThroughAll
      ),
      StoreCheck(
        .paging,
        "pages-are-stable",
        "Plans that stay come once each, though others are saved and deleted between pages.",
        pagesAreStable
      ),
      StoreCheck(
        .paging,
        "page-begins-after-any-identifier",
        "A page may begin after an identifier that names no plan.",
        pageBeginsAfterAnyIdentifier
      ),
      StoreCheck(
        .paging,
        "limit-is-kept",
        "A page has no more plans than its limit, and the last page leads nowhere.",
        limitIsKept
      ),
    ] + QueryChecks.all + PupilChecks.paging

  private static func pagesLeadThroughAll(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(23)
    try await bench.fill(plans.reversed())
    for limit in [1, 2, 7, 22, 23, 24, 1_000] {
      let query = PlanQuery().with { $0.limit = limit }
      let listed = try await bench.store.all(query, by: bench.access)
      try expect(
        listed.map(\.plan) == plans,
        "pages of \(limit) lead through \(listed.count) of \(plans.count) plans"
      )
    }
  }

  private static func pagesAreStable(_ bench: Bench) async throws(CheckStop) {
    let plans = bench.samples.plans(30)
    let (staying, others) = (plans.filter { stays($0) }, plans.filter { !stays($0) })
    try await bench.fill(plans)
    var query = PlanQuery().with { $0.limit = 4 }
    var listed: [LearningPlan.ID] = []
    var left = others
    var pages = 0
    while true {
      let page = try await bench.store.page(query, by: bench.access)
      listed += page.items.map(\.id)
      guard let next = page.next else { break }
      query.after = next
      pages += 1
      if pages % 2 == 0, let gone = left.first {
        left.removeFirst()
        try await bench.store.delete(gone.id, expecting: .first, by: bench.access)
      } else {
        let id: LearningPlan.ID = Identifier(checked: "new-\(pages)")
        let early = bench.samples.plan(pages, id: id)
        try await bench.store.save(early, expecting: nil, by: bench.access)
      }
    }
    let seen = listed.filter { id in staying.contains { $0.id == id } }
    try expect(Set(listed).count == listed.count, "a plan came twice")
    try expect(
      seen == staying.map(\.id),
      "\(seen.count) of \(staying.count) plans that stayed came"
    )
  }

  private static func stays(_ plan: LearningPlan) -> Bool {
    plan.id.text.utf8.last.map { $0 % 3 != 0 } ?? true
  }

  private static func pageBeginsAfterAnyIdentifier(_ bench: Bench) async throws(CheckStop)
  {
    let plans = bench.samples.plans(6)
    try await bench.fill(plans)
    let due: [(LearningPlan.ID, Int)] = [
      ("a", 6), ("plan-", 6), ("plan-000002!", 3), ("plan-000005", 0), ("z", 0),
    ]
    for (id, count) in due {
      let page = try await bench.store.page(
        PlanQuery().with { $0.after = id },
        by: bench.access
      )
      try expect(
        page.items.map(\.plan) == Array(plans.suffix(count)),
        "\(page.items.count) plans come rather than \(count)"
      )
    }
  }

  private static func limitIsKept(_ bench: Bench) async throws(CheckStop) {
    try await bench.fill(bench.samples.plans(5))
    for limit in [-1, 0, 1, 3, 5, 6, 5_000] {
      let query = PlanQuery().with { $0.limit = limit }
      let listed = try await bench.store.all(query, by: bench.access)
      try expect(listed.count == 5, "\(listed.count) of 5 plans come at a limit")
    }
  }
}
