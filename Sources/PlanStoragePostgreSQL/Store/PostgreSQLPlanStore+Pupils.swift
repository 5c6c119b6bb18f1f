#if PostgreSQL
public import PlanModel
import PlanStorage

extension PostgreSQLPlanStore: PupilStore {
  public func pupil(
    withID id: Pupil.ID,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> StoredPupil? {
    let rows = try await rows(of: sql.pupil(id, of: access.school), by: access)
    // A pupil that was removed has a row without a document.
    guard let row = rows.first, row.bytes(2) != nil else { return nil }
    return try reader(for: access).pupil(in: row)
  }

  public func pupils(
    after id: Pupil.ID?,
    limit: Int,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> PupilPage {
    let length = min(max(limit, 1), PlanQuery.largestLimit)
    let statement = sql.pupils(after: id, limit: length, of: access.school)
    let rows = try await rows(of: statement, by: access)
    let reader = reader(for: access)
    var items: [StoredPupil] = []
    for row in rows.prefix(length) { items.append(try reader.pupil(in: row)) }
    return PupilPage(items, next: rows.count > length ? items.last?.id : nil)
  }

  @discardableResult
  public func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<PostgreSQLPlanStoreError>) -> StoredPupil {
    let stored = try await change(
      pupil.id,
      to: pupil,
      expecting: expected,
      by: access
    )
    return stored
      ?? StoredPupil(pupil, version: .first, at: access.at, by: access.actor)
  }

  public func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) async throws(PupilStoreError<PostgreSQLPlanStoreError>) {
    _ = try await change(id, to: nil, expecting: expected, by: access)
  }

  /// Saves a pupil, or removes one if there is nothing to save.
  private func change(
    _ id: Pupil.ID,
    to pupil: Pupil?,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<PostgreSQLPlanStoreError>) -> StoredPupil? {
    let found = sql.pupil(id, of: access.school)
    do throws(WriteError<PupilStoreError<PostgreSQLPlanStoreError>>) {
      return try await write(by: access, reading: [found]) {
        _,
        head,
        answers throws(WriteError<PupilStoreError<PostgreSQLPlanStoreError>>) in
        let draft = PupilDraft(store: self, access: access, head: head, id: id)
        return try draft.draft(
          saving: pupil,
          expecting: expected,
          in: answers.first?.rows.first
        )
      }
    } catch {
      throw PupilStoreError(error)
    }
  }
}
#endif
