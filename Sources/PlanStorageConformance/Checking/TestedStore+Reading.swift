import PlanModel

extension TestedStore {
  /// Returns a version of a plan.
  func plan(
    _ id: LearningPlan.ID,
    at moment: PlanMoment = .current,
    by access: PlanAccess
  ) async throws(CheckStop) -> StoredPlan? {
    try await Self.reading("a plan") { () async throws in
      try await plans.plan(withID: id, at: moment, by: access)
    }
  }

  /// Returns a version of a plan that must be there.
  func present(
    _ id: LearningPlan.ID,
    at moment: PlanMoment = .current,
    by access: PlanAccess
  ) async throws(CheckStop) -> StoredPlan {
    try require(
      await plan(id, at: moment, by: access),
      "a plan that was saved is not there"
    )
  }

  /// Returns a page.
  func page(_ query: PlanQuery, by access: PlanAccess) async throws(CheckStop) -> PlanPage
  {
    let page = try await Self.reading("a page") { () async throws in
      try await plans.plans(matching: query, by: access)
    }
    try expect(page.unreadable.isEmpty, "plans that were saved are called unreadable")
    try expect(page.items.count <= query.limit, "a page is longer than its limit")
    return page
  }

  /// Returns all pages as one list.
  func all(
    _ query: PlanQuery = PlanQuery(),
    by access: PlanAccess
  ) async throws(CheckStop) -> [StoredPlan] {
    var items: [StoredPlan] = []
    var query = query
    while true {
      let page = try await page(query, by: access)
      items += page.items
      guard let next = page.next else { return items }
      try expect(query.after.map { $0 < next } ?? true, "a page does not lead further")
      query.after = next
    }
  }

  /// Returns the history of a plan.
  func history(
    _ id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(CheckStop) -> [PlanRevision] {
    try await Self.reading("a history") { () async throws in
      try await plans.history(of: id, by: access)
    }
  }

  /// Makes a call that must not fail, and tells of a failure by its type only.
  static func reading<Value>(
    _ what: String,
    _ call: () async throws -> Value
  ) async throws(CheckStop) -> Value {
    do {
      return try await call()
    } catch {
      throw .failed("reading \(what) failed with \(type(of: error))")
    }
  }
}
