#if PostgreSQL
public import PlanModel
public import PlanStorage

extension PostgreSQLPlanStore: AuditedStore {
  @discardableResult
  public func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> AuditEntry {
    guard let event = AuditRules.recorded(event, by: access) else {
      throw PostgreSQLPlanStoreError(.notRecordable)
    }
    do throws(WriteError<Never>) {
      return try await write(by: access, reading: []) {
        _,
        head,
        _ throws(WriteError<Never>) in
        try self.draft(event, after: head, by: access)
      }
    } catch {
      throw PostgreSQLPlanStoreError(error)
    }
  }

  private func draft(
    _ event: AuditEvent,
    after head: AuditHead,
    by access: PlanAccess
  ) throws(WriteError<Never>) -> WriteDraft<AuditEntry> {
    var writer = RecordWriter(after: head, sealer: sealer, by: access)
    let change: PreparedChange
    do throws(PostgreSQLPlanStoreError) {
      change = try writer.entry(for: event)
    } catch {
      throw .failed(error)
    }
    let statement = sql.add(
      change,
      pupil: event.pupil,
      plan: event.plan,
      of: access.school
    )
    return WriteDraft(outcome: change.entry, head: writer.head, statements: [statement])
  }

  public func auditTrail(
    after sequence: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> AuditPage {
    let length = min(max(limit, 1), PlanQuery.largestLimit)
    let statement = sql.entries(after: sequence, limit: length, of: access.school)
    let rows = try await rows(of: statement, by: access)
    let reader = reader(for: access)
    var entries: [AuditEntry] = []
    for row in rows.prefix(length) { entries.append(try reader.entry(in: row)) }
    return AuditPage(entries, next: rows.count > length ? entries.last?.sequence : nil)
  }

  public func auditHead(
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> AuditHead {
    let rows = try await rows(of: sql.head(of: access.school), by: access)
    return try SchoolWriter.head(in: SQLAnswer(tag: "", rows: rows))
  }
}

extension PostgreSQLPlanStoreError {
  /// Creates the error that says why a write was not made that nothing can refuse.
  init(_ error: WriteError<Never>) {
    switch error {
    case .failed(let failure), .unconfirmed(let failure): self = failure
    }
  }
}
#endif
