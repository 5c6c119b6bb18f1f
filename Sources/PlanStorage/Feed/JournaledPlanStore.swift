public import PlanModel

/// A store around another one that lets the changes made through it be followed.
///
/// It is meant for tests, previews and short programs, around a store that has no feed of its
/// own:
///
/// ```swift
/// let store = JournaledPlanStore(around: InMemoryPlanStore())
/// ```
///
/// The journal is in memory and begins when the store is created. It is not written in one
/// step with the change: a process that ends in between leaves the change and no entry, and
/// what others change in the store beneath is never in it. A store that keeps plans for good
/// has its own feed instead.
///
/// Changes are made one after the other, so that the journal has their order.
public actor JournaledPlanStore<Base: PlanStore>: PlanStore, FollowedStore {
  public typealias Failure = Base.Failure

  /// The store that keeps the plans.
  public nonisolated let base: Base

  private let turns = Turns()
  private var journals: [School.ID: PlanJournal] = [:]

  /// Creates a store with an empty journal.
  ///
  /// - Parameter base: The store that keeps the plans.
  public init(around base: Base) {
    self.base = base
  }

  /// What the store beneath can do, and `StoreCapabilities.followed`.
  public nonisolated var capabilities: StoreCapabilities {
    base.capabilities.union(.followed)
  }

  public func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPlan? {
    try await base.plan(withID: id, at: moment, by: access)
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

  @discardableResult
  public func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> [PlanRevision] {
    await turns.take()
    defer { turns.give() }
    do throws(Failure) {
      try await settle(by: access)
    } catch {
      throw .failed(error)
    }
    do throws(PlanStoreError<Failure>) {
      let revisions = try await base.apply(changes, by: access)
      for revision in revisions {
        journals[access.school, default: PlanJournal()].append(revision)
      }
      return revisions
    } catch {
      if error.code == .unconfirmed {
        journals[access.school, default: PlanJournal()].leaveOpen(changes, by: access)
      }
      throw error
    }
  }

  public func changes(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> StoreChangePage {
    await turns.take()
    defer { turns.give() }
    try await settle(by: access)
    return journals[access.school, default: PlanJournal()]
      .page(after: position, limit: limit)
  }

  /// Finds out whether changes that could not be confirmed were made.
  private func settle(by access: PlanAccess) async throws(Failure) {
    while let open = journals[access.school]?.unconfirmed.first {
      let history = try await base.history(of: open.change.plan, by: access)
      journals[access.school]?.settleFirst(by: history)
    }
  }
}
