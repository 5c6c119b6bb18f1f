#if PostgreSQL
import PlanModel
import PlanStorage

/// Works out what a change of a pupil writes, while the school is locked.
struct PupilDraft: Sendable {
  typealias Refused = WriteError<PupilStoreError<PostgreSQLPlanStoreError>>

  let store: PostgreSQLPlanStore
  let access: PlanAccess
  let head: AuditHead
  let id: Pupil.ID

  /// Returns what to write.
  ///
  /// - Parameters:
  ///   - pupil: The pupil to save, `nil` to remove the one that is stored.
  ///   - expected: The version that the caller has seen.
  ///   - row: The pupil as stored, without a document if it was removed.
  /// - Returns: The draft, with the pupil as it is then stored.
  /// - Throws: A refusal, or a damaged record.
  func draft(
    saving pupil: Pupil?,
    expecting expected: RecordVersion?,
    in row: SQLRow?
  ) throws(Refused) -> WriteDraft<StoredPupil?> {
    let latest: LatestVersion?
    do throws(PostgreSQLPlanStoreError) {
      latest = try latestVersion(in: row)
    } catch {
      throw .failed(error)
    }
    switch LatestVersion.answer(expecting: expected, latest: latest) {
    case .fits: return try draft(saving: pupil, after: latest)
    case .notFound: throw .refused(.notFound(id))
    case .conflict: throw conflict(expected, in: row)
    }
  }

  private func draft(
    saving pupil: Pupil?,
    after latest: LatestVersion?
  ) throws(Refused) -> WriteDraft<StoredPupil?> {
    var writer = RecordWriter(after: head, sealer: store.sealer, by: access)
    do throws(RecordFailure) {
      guard let pupil else {
        guard let latest else { return WriteDraft(outcome: nil, head: nil) }
        let removal = try writer.prepareRemoval(of: id, after: latest)
        return draft(of: nil, latest.version, removal, writer.head)
      }
      let (stored, change) = try writer.prepareSaving(pupil, after: latest)
      return draft(of: stored, stored.version, change, writer.head)
    } catch {
      throw .failed(PostgreSQLPlanStoreError(record: error))
    }
  }

  private func draft(
    of stored: StoredPupil?,
    _ version: RecordVersion,
    _ change: PreparedChange,
    _ head: AuditHead
  ) -> WriteDraft<StoredPupil?> {
    WriteDraft(
      outcome: stored,
      head: head,
      statements: [
        store.sql.add(change, pupil: id, plan: nil, of: access.school),
        store.sql.keep(id, version, change, of: access.school),
      ]
    )
  }

  private func latestVersion(
    in row: SQLRow?
  ) throws(PostgreSQLPlanStoreError) -> LatestVersion? {
    guard let row else { return nil }
    guard let event = try store.reader(for: access).event(in: row, at: 4),
      let latest = LatestVersion(event)
    else { throw PostgreSQLPlanStoreError(.damaged) }
    return latest
  }

  private func conflict(_ expected: RecordVersion?, in row: SQLRow?) -> Refused {
    guard let row else { return .refused(.notFound(id)) }
    do throws(PostgreSQLPlanStoreError) {
      let found = try store.reader(for: access).pupil(in: row)
      return .refused(.conflict(StoreConflict(expected: expected, found: found)))
    } catch {
      return .failed(error)
    }
  }
}
#endif
