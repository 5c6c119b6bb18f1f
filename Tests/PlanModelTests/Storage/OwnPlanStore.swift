import PlanModel

/// A store of one's own, on a shelf that may be locked away.
actor OwnPlanStore: PlanStore {
  typealias Shelf = [LearningPlan.ID: PlanTimeline]
  struct Locked: Error {}
  private var isLocked = false
  private var shelves: [School.ID: Shelf] = [:]
  func lock() { isLocked = true }

  private func shelf(of school: School.ID) throws(Locked) -> Shelf {
    guard !isLocked else { throw Locked() }
    return shelves[school] ?? [:]
  }

  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) throws(Locked) -> StoredPlan? {
    try shelf(of: access.school)[id]?.plan(at: moment)
  }

  func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) throws(Locked) -> PlanPage {
    let timelines = try shelf(of: access.school).values
    return query.page(of: timelines.compactMap { $0.plan(at: query.moment) })
  }

  func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) throws(Locked) -> [PlanRevision] {
    try shelf(of: access.school)[id]?.revisions ?? []
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
        revisions.append(
          try shelf[change.plan, default: PlanTimeline()].apply(change, by: access)
        )
      } catch {
        throw PlanStoreError(error)
      }
    }
    shelves[access.school] = shelf
    return revisions
  }
}
