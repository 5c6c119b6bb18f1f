public import PlanModel

/// A store that keeps recently read plans of another store at hand.
///
/// Only current plans are kept, the most recently used ones, each school's apart. Questions
/// for a day, a version, a history or a list go to the other store. A change made through
/// the cache counts at once. So does one that somebody else made if the other store is
/// followed; without that, a plan may be as old as ``maximumStaleness``:
///
/// ```swift
/// let store = CachedPlanStore(following: files, capacity: 500)
/// ```
///
/// A plan that is out of date can't do harm in silence: a change made from it expects its
/// version, and the other store answers with a conflict.
///
/// The cache knows nothing of who may read what, and a plan that it has at hand is handed out
/// without a word to the other store. Put a store that guards plans, or records who read
/// them, around the cache and not inside it.
///
/// ## Topics
///
/// ### Creating a cache
/// - ``init(following:capacity:maximumStaleness:)``
/// - ``init(around:capacity:maximumStaleness:)``
///
/// ### Finding out what is kept
/// - ``base``
/// - ``count``
/// - ``maximumStaleness``
///
/// ### Emptying the cache
/// - ``removeAll()``
public actor CachedPlanStore<Base: PlanStore>: PlanStore {
  public typealias Failure = Base.Failure

  typealias Changes =
    @Sendable (_ position: Int, _ access: PlanAccess) async throws(Failure) ->
    StoreChangePage

  /// The store that keeps the plans.
  public nonisolated let base: Base

  /// How old a plan at hand may be before the other store is asked.
  ///
  /// It is counted from the moment of the call that read the plan, or that asked for the
  /// changes of its school, to the moment of the call that is answered. There is no other
  /// clock.
  public nonisolated let maximumStaleness: Duration

  private nonisolated let changes: Changes?

  private var plans: RecentlyUsed<CachedPlanKey, CachedPlan>
  private var schools: [School.ID: CachedSchool] = [:]

  /// Creates a cache around a store whose changes are followed.
  ///
  /// Before a plan at hand is handed out the store is asked what has changed since, unless
  /// it was asked for that school within the time given. The first read of a school goes
  /// through all of its changes once.
  ///
  /// - Parameters:
  ///   - base: The store that keeps the plans.
  ///   - capacity: The largest number of plans at hand, of all schools together; less than 1
  ///     counts as 1.
  ///   - maximumStaleness: How old a plan at hand may be before the store is asked what has
  ///     changed; with zero it is asked at each read.
  public init(
    following base: Base,
    capacity: Int,
    maximumStaleness: Duration = .zero
  ) where Base: FollowedStore {
    self.base = base
    self.maximumStaleness = maximumStaleness
    changes = { (position, access) async throws(Base.Failure) -> StoreChangePage in
      try await base.changes(after: position, limit: PlanQuery.largestLimit, by: access)
    }
    plans = RecentlyUsed(capacity: max(capacity, 1))
  }

  /// Creates a cache around a store that nobody else changes, or whose plans may be old.
  ///
  /// - Parameters:
  ///   - base: The store that keeps the plans.
  ///   - capacity: The largest number of plans at hand, of all schools together; less than 1
  ///     counts as 1.
  ///   - maximumStaleness: How old a plan at hand may be before it is read again; with zero
  ///     it is read each time.
  public init(around base: Base, capacity: Int, maximumStaleness: Duration) {
    self.base = base
    self.maximumStaleness = maximumStaleness
    changes = nil
    plans = RecentlyUsed(capacity: max(capacity, 1))
  }

  /// What the other store can do, apart from several processes if plans may be old.
  public nonisolated var capabilities: StoreCapabilities {
    let isUpToDate = changes != nil && maximumStaleness <= .zero
    return isUpToDate ? base.capabilities : base.capabilities.subtracting(.multiProcess)
  }

  /// The number of plans at hand, of all schools together.
  public var count: Int { plans.count }

  /// Forgets all plans at hand.
  public func removeAll() {
    plans.removeAll()
    for school in schools.keys { schools[school]?.generation += 1 }
  }

  // MARK: Reading

  public func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPlan? {
    guard moment == .current else {
      return try await base.plan(withID: id, at: moment, by: access)
    }
    let key = CachedPlanKey(school: access.school, plan: id)
    if isRecent(key, at: access.at), let cached = plans.use(key) { return cached.stored }
    if let changes {
      try await catchUp(by: access, asking: changes)
      if let cached = plans.use(key) { return cached.stored }
    }
    let generation = generation(of: access.school)
    let stored = try await base.plan(withID: id, at: .current, by: access)
    // What was read before a change must not be kept after it.
    guard generation == self.generation(of: access.school) else { return stored }
    if let stored {
      plans.insert(CachedPlan(stored, readAt: access.at), for: key)
    } else {
      plans.remove(key)
    }
    return stored
  }

  public func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) async throws(Failure) -> PlanPage {
    try await base.plans(matching: query, by: access)
  }

  public func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(Failure) -> [PlanRevision] {
    try await base.history(of: id, by: access)
  }

  private func isRecent(_ key: CachedPlanKey, at instant: Instant) -> Bool {
    guard let cached = plans.peek(key) else { return false }
    let asked = schools[key.school]?.caughtUpAt
    return cached.readAt.isWithin(maximumStaleness, of: instant)
      || asked?.isWithin(maximumStaleness, of: instant) == true
  }

  private func generation(of school: School.ID) -> Int {
    schools[school, default: CachedSchool()].generation
  }

  // MARK: Changing

  @discardableResult
  public func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> [PlanRevision] {
    let generation = generation(of: access.school)
    do throws(PlanStoreError<Failure>) {
      let revisions = try await base.apply(changes, by: access)
      let isFirst = generation == self.generation(of: access.school)
      drop(changes.map(\.plan), of: access.school)
      // Of two changes that were made at once nobody knows here which came last.
      if isFirst { keep(changes, revisions, by: access) }
      return revisions
    } catch {
      drop(changes.map(\.plan), of: access.school)
      throw error
    }
  }

  private func keep(
    _ changes: [PlanChange],
    _ revisions: [PlanRevision],
    by access: PlanAccess
  ) {
    for (change, revision) in zip(changes, revisions) {
      guard let plan = change.savedPlan else { continue }
      plans.insert(
        CachedPlan(StoredPlan(plan, revision: revision), readAt: access.at),
        for: CachedPlanKey(school: access.school, plan: plan.id)
      )
    }
  }

  private func drop(_ ids: [LearningPlan.ID], of school: School.ID) {
    schools[school, default: CachedSchool()].generation += 1
    for id in ids { plans.remove(CachedPlanKey(school: school, plan: id)) }
  }

  /// Forgets all plans at hand of a school, and what is being read of it.
  func dropAll(of school: School.ID) {
    drop(plans.keys.filter { $0.school == school }.map(\.plan), of: school)
  }

  // MARK: Following

  private func catchUp(
    by access: PlanAccess,
    asking changes: Changes
  ) async throws(Failure) {
    var hasMore = true
    while hasMore {
      let position = schools[access.school]?.position ?? 0
      let page = try await changes(position, access)
      for change in page.changes { follow(change, in: access.school) }
      if !page.changes.isEmpty { drop([], of: access.school) }
      hasMore = page.hasMore && page.position > position
      schools[access.school, default: CachedSchool()].advance(to: page.position)
    }
    schools[access.school, default: CachedSchool()].caughtUpAt = access.at
  }

  private func follow(_ change: StoreChange, in school: School.ID) {
    switch change.kind {
    case .erasure:
      dropAll(of: school)
    case .revision(let revision):
      let key = CachedPlanKey(school: school, plan: revision.plan)
      guard let cached = plans.peek(key), cached.stored.version < revision.version
      else { return }
      plans.remove(key)
    }
  }
}
