/// The plans of one school in memory, with indexes for the current ones.
struct PlanShelf: Sendable {
  private var timelines: [LearningPlan.ID: PlanTimeline] = [:]

  /// All plans that were ever saved, for questions about a day.
  private var everSaved = OrderedIdentifiers<LearningPlan>()

  private var index = PlanIndex()

  func timeline(of id: LearningPlan.ID) -> PlanTimeline {
    timelines[id] ?? PlanTimeline()
  }

  func check(_ change: PlanChange) throws(PlanStoreError<Never>) {
    try timeline(of: change.plan).check(change)
  }

  mutating func apply(
    _ change: PlanChange,
    by access: PlanAccess
  ) throws(PlanStoreError<Never>) -> PlanRevision {
    let before = timelines[change.plan]?.plan(at: .current)
    let revision = try timelines[change.plan, default: PlanTimeline()]
      .apply(change, by: access)
    if let before { index.remove(before.plan) }
    if let plan = change.savedPlan { index.insert(plan) }
    everSaved.insert(change.plan)
    return revision
  }

  func page(_ query: PlanQuery) -> PlanPage {
    let candidates = candidates(for: query)
    var items: [StoredPlan] = []
    var last = query.after
    while let id = candidates.compactMap({ $0.first(after: last) }).min() {
      last = id
      guard let stored = timelines[id]?.plan(at: query.moment), query.matches(stored.plan)
      else { continue }
      guard items.count < query.limit else {
        return PlanPage(items, next: items.last?.id)
      }
      items.append(stored)
    }
    return PlanPage(items, next: nil)
  }

  /// Returns lists that together hold every plan that may match.
  private func candidates(
    for query: PlanQuery
  ) -> [OrderedIdentifiers<LearningPlan>] {
    if let ids = query.ids {
      var list = OrderedIdentifiers<LearningPlan>()
      for id in ids { list.insert(id) }
      return [list]
    }
    return query.asOf == nil ? index.candidates(for: query) : [everSaved]
  }
}
