/// A store that keeps plans and pupils in memory for as long as it lives.
///
/// It is the reference for what other stores do, and fit for tests, previews and short
/// programs. It can't fail, so that reading needs no `try`.
///
/// Current plans are found by pupil, kind, lifecycle, area and review day through indexes;
/// a question about a day in the past looks at every plan of the school.
///
/// ## Topics
///
/// ### Creating a store
/// - ``init()``
public actor InMemoryPlanStore: PlanStore {
  public typealias Failure = Never

  public nonisolated var capabilities: StoreCapabilities { .indexedQueries }

  private var shelves: [School.ID: PlanShelf] = [:]

  /// The pupils of each school; used by the extension that keeps them.
  var pupilShelves: [School.ID: PupilShelf] = [:]

  /// Creates a store without plans.
  public init() {}

  public func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) -> StoredPlan? {
    shelves[access.school]?.timeline(of: id).plan(at: moment)
  }

  public func plans(matching query: PlanQuery, by access: PlanAccess) -> PlanPage {
    shelves[access.school]?.page(query) ?? PlanPage([], next: nil)
  }

  public func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) -> [PlanRevision] {
    shelves[access.school]?.timeline(of: id).revisions ?? []
  }

  @discardableResult
  public func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) throws(PlanStoreError<Never>) -> [PlanRevision] {
    if let id = PlanChange.repeatedPlan(in: changes) { throw .repeated(id) }
    for change in changes {
      try (shelves[access.school] ?? PlanShelf()).check(change)
    }
    var revisions: [PlanRevision] = []
    for change in changes {
      let revision = try shelves[access.school, default: PlanShelf()]
        .apply(change, by: access)
      revisions.append(revision)
    }
    return revisions
  }
}
