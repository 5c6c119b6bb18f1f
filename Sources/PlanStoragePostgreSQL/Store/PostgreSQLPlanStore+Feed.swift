#if PostgreSQL
public import PlanModel
public import PlanStorage

extension PostgreSQLPlanStore: FollowedStore {
  public func changes(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> StoreChangePage {
    let length = min(max(limit, 1), PlanQuery.largestLimit)
    let statement = sql.changes(after: position, limit: length, of: access.school)
    let rows = try await rows(of: statement, by: access)
    let found = rows.filter { $0.bytes(0) != nil }
    let hasMore = found.count > length
    let shown = found.prefix(length)
    let reader = reader(for: access)
    var changes: [StoreChange] = []
    for row in shown {
      if let change = try change(in: row, reader) { changes.append(change) }
    }
    let end = hasMore ? shown.last?.integer(0) : rows.first?.integer(6)
    return StoreChangePage(
      changes,
      position: max(position, end ?? position),
      hasMore: hasMore
    )
  }

  /// Returns the change that an entry tells of, `nil` if its contents are gone.
  private func change(
    in row: SQLRow,
    _ reader: RowReader
  ) throws(PostgreSQLPlanStoreError) -> StoreChange? {
    guard let sequence = row.integer(0) else {
      throw PostgreSQLPlanStoreError(.damaged)
    }
    if row.text(5) == AuditAction.erased.rawValue {
      return StoreChange(sequence: sequence, kind: .erasure)
    }
    guard let event = try reader.event(in: row, at: 0) else { return nil }
    guard let revision = PlanRevision(event) else {
      throw PostgreSQLPlanStoreError(.damaged)
    }
    return StoreChange(sequence: sequence, kind: .revision(revision))
  }
}
#endif
