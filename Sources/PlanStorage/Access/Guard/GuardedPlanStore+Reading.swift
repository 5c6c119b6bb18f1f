public import PlanModel

extension GuardedPlanStore: PlanReadingStore {
  /// What the base can do and a guard leaves as it is.
  public var capabilities: StoreCapabilities {
    base.capabilities.intersection([
      .durable, .multiProcess, .snapshotReads, .audited, .sealed,
    ])
  }

  public func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPlan? {
    guard let (view, stored) = try await read(id, at: moment, by: access) else {
      return nil
    }
    return StoredPlan(
      view.contents,
      revision: revision(stored.revision, of: stored.plan.pupil, for: access)
    )
  }

  /// Returns what an actor may see of a plan, and which sections are withheld.
  ///
  /// - Parameters:
  ///   - id: The identifier of the plan.
  ///   - moment: Which version is asked for.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The view; `nil` if there is no such plan, or nothing of it may be seen.
  /// - Throws: `Failure` if the store can't be read, or the reading can't be recorded.
  public func view(
    ofPlan id: LearningPlan.ID,
    at moment: PlanMoment = .current,
    by access: PlanAccess
  ) async throws(Failure) -> PlanView? {
    try await read(id, at: moment, by: access)?.view
  }

  public func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) async throws(Failure) -> PlanPage {
    guard var narrowed = narrowed(query, for: access) else {
      return PlanPage([], next: nil)
    }
    var found: [HandedOut<StoredPlan>] = []
    var unreadable: [LearningPlan.ID] = []
    var hasMore = false
    reading: while true {
      let page = try await base.plans(matching: narrowed, by: access)
      unreadable += page.unreadable
      for stored in page.items {
        guard let shown = shown(stored, answering: query, for: access) else { continue }
        hasMore = found.count == query.limit
        if hasMore { break reading }
        found.append(shown)
      }
      guard let next = page.next else { break }
      narrowed.after = next
    }
    let events = found.flatMap(\.events)
    guard try await record(events, by: access) else {
      return PlanPage([], next: nil)
    }
    let next = hasMore ? found.last?.stored.id : nil
    let damaged = unreadable.filter { id in next.map { id <= $0 } ?? true }
    return PlanPage(found.map(\.stored), next: next, unreadable: damaged)
  }

  public func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(Failure) -> [PlanRevision] {
    let revisions = try await base.history(of: id, by: access)
    guard let last = revisions.last(where: { $0.action == .saved }),
      let stored = try await base.plan(
        withID: id,
        at: .version(last.version),
        by: access
      ),
      rights(for: stored.plan.pupil, by: access).view(of: stored.plan) != nil
    else { return [] }
    return revisions.map { revision($0, of: stored.plan.pupil, for: access) }
  }
}
