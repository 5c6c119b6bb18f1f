#if SQLite
public import PlanModel
public import PlanStorage

extension SQLitePlanStore: FollowedStore {
  public func changes(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> StoreChangePage {
    let limit = min(max(limit, 1), PlanQuery.largestLimit)
    // The end of the trail is read first: entries that come in between are seen or are later.
    let head = try await auditHead(by: access)
    let kept = try await keptChanges(after: position, limit: limit + 1, by: access)
    let shown = kept.prefix(limit)
    let reader = reader(for: access)
    let changes = try records { () throws(RecordFailure) in
      var changes: [StoreChange] = []
      for entry in shown {
        let sequence = entry.sequence
        guard !entry.isErasure else {
          changes.append(StoreChange(sequence: sequence, kind: .erasure))
          continue
        }
        guard let event = try entry.event.eventIfKept(reader) else { continue }
        guard let revision = PlanRevision(event) else { throw .damaged }
        changes.append(StoreChange(sequence: sequence, kind: .revision(revision)))
      }
      return changes
    }
    let hasMore = kept.count > limit
    let last = shown.last?.sequence ?? 0
    let end = hasMore ? last : max(last, head.sequence, position)
    return StoreChangePage(changes, position: end, hasMore: hasMore)
  }

  /// An entry of which the feed tells.
  private struct KeptChange {
    let event: KeptEvent
    let isErasure: Bool

    var sequence: Int { event.sequence }
  }

  /// Returns the changes to plans whose contents are not gone, and the erasures.
  private func keptChanges(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> [KeptChange] {
    let actions: [AuditAction] = [.planSaved, .planDeleted, .erased]
    return try await whenFree { () throws(SQLitePlanStoreError) in
      try database.all(
        """
        SELECT \(KeptEvent.columns), e.action = ?6 FROM entry e
        WHERE e.school = (SELECT number FROM school WHERE id = ?1) AND e.sequence > ?2
          AND (e.action = ?6 OR e.action IN (?4, ?5)
            AND (e.event IS NOT NULL OR e.salt IS NOT NULL))
        ORDER BY e.sequence LIMIT ?3
        """,
        [.text(access.school.text), .integer(position), .integer(limit)]
          + actions.map { .text($0.rawValue) }
      ) { row in
        KeptChange(
          event: KeptEvent(row, from: 0),
          isErasure: row.integer(KeptEvent.columnCount) != 0
        )
      }
    }
  }
}
#endif
