import PlanModel

/// A store of one's own, as a guide shows it: it keeps what it knows on a slow shelf that
/// may be locked away.
actor OwnPlanStore: PlanStore {
  struct Locked: Error {}

  private var isLocked = false
  private var shelves: [School.ID: [LearningPlan.ID: PlanTimeline]] = [:]

  func lock() { isLocked = true }

  private func shelf(
    for access: PlanAccess
  ) throws(Locked) -> [LearningPlan.ID: PlanTimeline] {
    guard !isLocked else { throw Locked() }
    return shelves[access.school] ?? [:]
  }

  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) throws(Locked) -> StoredPlan? {
    try shelf(for: access)[id]?.plan(at: moment)
  }

  func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) throws(Locked) -> PlanPage {
    let timelines = try shelf(for: access).values
    return query.page(of: timelines.compactMap { $0.plan(at: query.moment) })
  }

  func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) throws(Locked) -> [PlanRevision] {
    try shelf(for: access)[id]?.revisions ?? []
  }

  @discardableResult
  func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) throws(PlanStoreError<Locked>) -> [PlanRevision] {
    guard !isLocked else { throw .failed(Locked()) }
    if let id = PlanChange.repeatedPlan(in: changes) { throw .repeated(id) }
    var shelf = shelves[access.school] ?? [:]
    var revisions: [PlanRevision] = []
    for change in changes {
      do throws(PlanStoreError<Never>) {
        let revision = try shelf[change.plan, default: PlanTimeline()]
          .apply(change, by: access)
        revisions.append(revision)
      } catch {
        throw PlanStoreError(error)
      }
    }
    shelves[access.school] = shelf
    return revisions
  }
}
