#if PostgreSQL
public import PlanModel
public import PlanStorage

extension PostgreSQLPlanStore: ErasingStore {
  @discardableResult
  public func erase(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> ErasureReceipt {
    let reads = [
      sql.plansToErase(of: pupil, of: access.school), sql.pupil(pupil, of: access.school),
    ]
    do throws(WriteError<Never>) {
      return try await write(by: access, reading: reads) {
        connection,
        head,
        answers throws(WriteError<Never>) in
        let draft = ErasureDraft(store: self, access: access, head: head, pupil: pupil)
        return try await draft.draft(reason, found: answers, on: connection)
      }
    } catch {
      throw PostgreSQLPlanStoreError(error)
    }
  }
}

/// Erases a pupil while the school is locked, up to the entry that tells of it.
struct ErasureDraft: Sendable {
  let store: PostgreSQLPlanStore
  let access: PlanAccess
  let head: AuditHead
  let pupil: Pupil.ID

  func draft(
    _ reason: String,
    found answers: [SQLAnswer],
    on connection: DatabaseConnection
  ) async throws(WriteError<Never>) -> WriteDraft<ErasureReceipt> {
    do throws(PostgreSQLPlanStoreError) {
      let plans = answers.first?.rows.compactMap { $0.text(0) } ?? []
      let row = answers.last?.rows.first
      let erased = try await connection.answers(
        to: [store.sql.eraseEntries(about: pupil, plans, of: access.school)]
      )
      let entries = erased.first?.rows.count ?? 0
      var receipt = ErasureReceipt(
        plans: plans.count,
        identity: row?.bytes(2) != nil,
        entries: entries,
        tombstone: nil
      )
      guard !plans.isEmpty || row != nil || entries > 0 else {
        return WriteDraft(outcome: receipt, head: nil)
      }
      let event = AuditEvent.erasure(entries: entries, reason: reason, by: access)
      var writer = RecordWriter(after: head, sealer: store.sealer, by: access)
      let tombstone = try writer.entry(for: event)
      receipt.tombstone = tombstone.entry
      let statements =
        store.sql.eraseRecords(of: pupil, plans, of: access.school)
        + [store.sql.add(tombstone, pupil: nil, plan: nil, of: access.school)]
      return WriteDraft(outcome: receipt, head: writer.head, statements: statements)
    } catch {
      throw .failed(error)
    }
  }
}
#endif
