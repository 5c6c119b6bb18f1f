import PlanModel

extension ReferenceStore {
  func plans(matching query: PlanQuery, by access: PlanAccess) -> PlanPage {
    calls += 1
    let school = school(of: access)
    var query = query
    if flaw == .takesNoneForAll { query = withoutEmptySets(query) }
    let plans = school.timelines.values.compactMap { versions -> StoredPlan? in
      guard let id = versions.first?.revision.plan else { return nil }
      if flaw == .listsTombstones, query.asOf == nil {
        return versions.last { $0.plan != nil }?.stored
      }
      return plan(withID: id, at: query.moment, by: access)
    }
    switch flaw {
    case .pagesByOffset: return pageByOffset(query, plans)
    case .sortsByLanguage: return pageByLanguage(query, plans)
    case .takesPrefixForPattern: return pageByPattern(query, plans)
    default: return query.page(of: plans)
    }
  }

  private func withoutEmptySets(_ query: PlanQuery) -> PlanQuery {
    query.with {
      if $0.ids?.isEmpty == true { $0.ids = nil }
      if $0.pupils?.isEmpty == true { $0.pupils = nil }
      if $0.kinds?.isEmpty == true { $0.kinds = nil }
      if $0.lifecycles?.isEmpty == true { $0.lifecycles = nil }
      if $0.areas?.isEmpty == true { $0.areas = nil }
    }
  }

  private func pageByOffset(_ query: PlanQuery, _ plans: [StoredPlan]) -> PlanPage {
    guard let after = query.after, let offset = offsets[after] else {
      let page = query.page(of: plans)
      if let next = page.next { offsets[next] = page.items.count }
      return page
    }
    let matching = plans.filter { query.matches($0.plan) }.sorted { $0.id < $1.id }
    let rest = matching.dropFirst(offset)
    let items = Array(rest.prefix(query.limit))
    guard rest.count > items.count, let last = items.last else {
      return PlanPage(items, next: nil)
    }
    offsets[last.id] = offset + items.count
    return PlanPage(items, next: last.id)
  }

  private func pageByLanguage(_ query: PlanQuery, _ plans: [StoredPlan]) -> PlanPage {
    let key = { (id: LearningPlan.ID) in (id.text.lowercased(), id.text) }
    let matching = plans.filter { stored in
      query.matches(stored.plan) && (query.after.map { key($0) < key(stored.id) } ?? true)
    }
    let sorted = matching.sorted { key($0.id) < key($1.id) }
    let items = Array(sorted.prefix(query.limit))
    return PlanPage(items, next: sorted.count > items.count ? items.last?.id : nil)
  }

  private func pageByPattern(_ query: PlanQuery, _ plans: [StoredPlan]) -> PlanPage {
    guard let prefix = query.idPrefix else { return query.page(of: plans) }
    let matching = plans.filter { stored in
      stored.id.text.lowercased().hasPrefix(prefix.lowercased())
    }
    return query.with { $0.idPrefix = nil }.page(of: matching)
  }
}
