#if SQLite
public import PlanModel
public import PlanStorage

extension SQLitePlanStore: AuditedStore {
  @discardableResult
  public func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> AuditEntry {
    guard let event = AuditRules.recorded(event, by: access) else {
      throw SQLitePlanStoreError(.notRecordable)
    }
    let outcome: Result<AuditEntry, Never> = try await change {
      () throws(SQLitePlanStoreError) in
      .success(try append(event, by: access))
    }
    return outcome.get()
  }

  public func auditTrail(
    after sequence: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> AuditPage {
    let limit = min(max(limit, 1), PlanQuery.largestLimit)
    let kept = try await whenFree { () throws(SQLitePlanStoreError) in
      try database.all(
        """
        SELECT \(KeptEntry.columns) FROM entry e
        WHERE e.school = (SELECT number FROM school WHERE id = ?) AND e.sequence > ?
        ORDER BY e.sequence LIMIT ?
        """,
        [.text(access.school.text), .integer(sequence), .integer(limit + 1)]
      ) { KeptEntry($0) }
    }
    let reader = reader(for: access)
    let entries = try records { () throws(RecordFailure) in
      var entries: [AuditEntry] = []
      for entry in kept.prefix(limit) { entries.append(try entry.entry(reader)) }
      return entries
    }
    return AuditPage(entries, next: kept.count > limit ? entries.last?.sequence : nil)
  }

  public func auditHead(
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> AuditHead {
    try await whenFree { () throws(SQLitePlanStoreError) in
      try school(access.school)?.head ?? .empty
    }
  }

  /// Adds an event to the trail, inside a transaction.
  func append(
    _ event: AuditEvent,
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> AuditEntry {
    let school = try schoolToChange(access.school)
    var writer = RecordWriter(after: school.head, sealer: sealer, by: access)
    let prepared = try records { () throws(RecordFailure) in try writer.prepare(event) }
    _ = try insert(prepared, of: school)
    try setHead(writer.head, of: school)
    return prepared.entry
  }
}
#endif
