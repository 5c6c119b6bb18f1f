#if PostgreSQL
import PlanModel
import PlanStorage

/// Takes the contents from entries that can't be read, while the school is locked, up to the
/// entry that tells of it.
struct DamageDraft: Sendable {
  let store: PostgreSQLPlanStore
  let access: PlanAccess
  let head: AuditHead

  func draft(
    _ reason: String,
    accepting findings: DamageFindings,
    on connection: DatabaseConnection
  ) async throws(WriteError<Never>) -> WriteDraft<AuditEntry?> {
    do throws(PostgreSQLPlanStoreError) {
      let lost = try await unreadableEntries(findings.damage, on: connection)
      guard !lost.isEmpty else { return WriteDraft(outcome: nil, head: nil) }
      let event = AuditEvent.damageAcceptance(
        entries: lost.reduce(findings.unexplainedEntries) { $0 + $1.count },
        reason: reason,
        by: access
      )
      var writer = RecordWriter(after: head, sealer: store.sealer, by: access)
      let acceptance = try writer.entry(for: event)
      let (sql, school) = (store.sql, access.school)
      return WriteDraft(
        outcome: acceptance.entry,
        head: writer.head,
        statements: lost.map { sql.takeContents(of: $0, of: school) } + [
          sql.removeLostPupils(of: school),
          sql.add(acceptance, pupil: nil, plan: nil, of: school),
        ]
      )
    } catch {
      throw .failed(error)
    }
  }

  /// Returns the entries that were found to be unreadable and still are, in runs.
  private func unreadableEntries(
    _ damage: StoreDamage,
    on connection: DatabaseConnection
  ) async throws(PostgreSQLPlanStoreError) -> [ClosedRange<Int>] {
    let reader = store.reader(for: access)
    var lost: [ClosedRange<Int>] = []
    for sequences in damage.entries {
      var last = sequences.lowerBound - 1
      while last < sequences.upperBound {
        let statement = store.sql.entries(
          after: last,
          limit: PostgreSQLPlanStore.surveyedRows,
          of: access.school
        )
        let rows = try await connection.answers(to: [statement]).first?.rows ?? []
        let events = rows.map { KeptEvent($0, at: 0) }
        for event in events where event.sequence <= sequences.upperBound {
          if reader.isUnreadable(event) { lost.append(run: event.sequence) }
        }
        guard let end = events.last?.sequence else { break }
        last = end
      }
    }
    return lost
  }
}
#endif
