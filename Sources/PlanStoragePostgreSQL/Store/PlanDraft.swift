#if PostgreSQL
import PlanModel
import PlanStorage

/// Works out what a batch of changes writes, while the school is locked.
struct PlanDraft: Sendable {
  typealias Refused = WriteError<PlanStoreError<PostgreSQLPlanStoreError>>
  private typealias Latest = [LearningPlan.ID: LatestVersion]

  let store: PostgreSQLPlanStore
  let access: PlanAccess
  let head: AuditHead

  func draft(
    _ changes: [PlanChange],
    found answers: [SQLAnswer],
    on connection: DatabaseConnection
  ) async throws(Refused) -> WriteDraft<[PlanRevision]> {
    let latest: Latest
    do throws(PostgreSQLPlanStoreError) {
      latest = try latestVersions(in: answers.first?.rows ?? [])
    } catch {
      throw .failed(error)
    }
    for change in changes {
      switch LatestVersion.answer(expecting: change.expected, latest: latest[change.plan])
      {
      case .fits: continue
      case .notFound: throw .refused(.notFound(change.plan))
      case .conflict: throw await conflict(change, on: connection)
      }
    }
    do throws(RecordFailure) {
      return try draft(changes, after: latest)
    } catch {
      throw .failed(PostgreSQLPlanStoreError(record: error))
    }
  }

  private func draft(
    _ changes: [PlanChange],
    after latest: Latest
  ) throws(RecordFailure) -> WriteDraft<[PlanRevision]> {
    var writer = RecordWriter(after: head, sealer: store.sealer, by: access)
    var rows: [VersionRow] = []
    rows.reserveCapacity(changes.count)
    for change in changes {
      let prepared = try writer.prepare(change, after: latest[change.plan])
      rows.append(VersionRow(prepared))
    }
    var draft = WriteDraft(outcome: rows.map(\.revision), head: writer.head)
    if store.copies, rows.count >= PostgreSQLPlanStore.copiedBatch {
      draft.copied = rows.map(\.copied)
    } else {
      draft.statements = rows.flatMap { $0.statements(store.sql, of: access.school) }
    }
    return draft
  }

  /// Returns the last versions in rows of a plan, its last event and what its row says.
  private func latestVersions(
    in rows: [SQLRow]
  ) throws(PostgreSQLPlanStoreError) -> Latest {
    let reader = store.reader(for: access)
    var latest: Latest = [:]
    for row in rows {
      guard let id: LearningPlan.ID = row.identifier(0) else {
        throw PostgreSQLPlanStoreError(.damaged)
      }
      guard let event = try reader.event(in: row, at: 1) else {
        latest[id] = try rest(in: row)
        continue
      }
      guard event.plan == id, let version = LatestVersion(event) else {
        throw PostgreSQLPlanStoreError(.damaged)
      }
      latest[id] = version
    }
    return latest
  }

  /// Returns what the row says of a version whose event is gone.
  private func rest(in row: SQLRow) throws(PostgreSQLPlanStoreError) -> LatestVersion {
    guard let version = row.version(6) else { throw PostgreSQLPlanStoreError(.damaged) }
    return LatestVersion(
      gone: version,
      isDeleted: row.flag(7),
      pupil: row.identifier(8)
    )
  }

  /// Reads what is stored instead of what the change expects.
  private func conflict(
    _ change: PlanChange,
    on connection: DatabaseConnection
  ) async -> Refused {
    do throws(PostgreSQLPlanStoreError) {
      let statement = store.sql.plan(change.plan, at: .current, of: access.school)
      let answers = try await connection.answers(to: [statement])
      guard let row = answers.first?.rows.first else {
        return .refused(.notFound(change.plan))
      }
      let found = try store.reader(for: access).plan(in: row)
      return .refused(.conflict(StoreConflict(expected: change.expected, found: found)))
    } catch {
      return .failed(error)
    }
  }
}
#endif
