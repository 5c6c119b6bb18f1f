#if SQLite
public import PlanModel
import PlanStorage

extension SQLitePlanStore {
  @discardableResult
  public func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<SQLitePlanStoreError>) -> [PlanRevision] {
    if let id = PlanChange.repeatedPlan(in: changes) { throw .repeated(id) }
    guard !changes.isEmpty else { return [] }
    let outcome: Result<[PlanRevision], PlanStoreError<SQLitePlanStoreError>>
    do throws(SQLitePlanStoreError) {
      outcome = try await change { () throws(SQLitePlanStoreError) in
        try makeAll(changes, by: access)
      }
    } catch {
      throw PlanStoreError(of: error)
    }
    return try outcome.get()
  }

  private func makeAll(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) throws(SQLitePlanStoreError)
    -> Result<[PlanRevision], PlanStoreError<SQLitePlanStoreError>>
  {
    let school = try schoolToChange(access.school)
    var writer = RecordWriter(after: school.head, sealer: sealer, by: access)
    var revisions: [PlanRevision] = []
    revisions.reserveCapacity(changes.count)
    for change in changes {
      let key = key(change.plan, .plan)
      let latest = try latestPlan(key, in: school, reader(for: access))
      switch LatestVersion.answer(expecting: change.expected, latest: latest) {
      case .fits: break
      case .notFound: return .failure(.notFound(change.plan))
      case .conflict: return .failure(try conflict(with: change, by: access))
      }
      let prepared = try records { () throws(RecordFailure) in
        try writer.prepare(change, after: latest)
      }
      try write(prepared, key: key, isNew: latest == nil, of: school)
      revisions.append(prepared.revision)
    }
    try setHead(writer.head, of: school)
    return .success(revisions)
  }

  private func conflict(
    with change: PlanChange,
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> PlanStoreError<SQLitePlanStoreError> {
    let found = try storedPlan(withID: change.plan, at: .current, by: access)
    guard let found else { throw SQLitePlanStoreError(.damaged) }
    return .conflict(StoreConflict(expected: change.expected, found: found))
  }
}
#endif
