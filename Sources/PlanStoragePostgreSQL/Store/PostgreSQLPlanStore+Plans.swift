#if PostgreSQL
public import PlanModel
import PlanStorage

extension PostgreSQLPlanStore: PlanReadingStore {
  public func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> StoredPlan? {
    let statement = sql.plan(id, at: moment, of: access.school)
    guard let row = try await rows(of: statement, by: access).first else { return nil }
    // A version that is lost is none; what counts on a day or now can't be told without it.
    if case .version = moment, KeptEvent(row, at: 4).isGone { return nil }
    return try reader(for: access).plan(in: row)
  }

  public func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> PlanPage {
    let rows = try await rows(of: sql.plans(query, of: access.school), by: access)
    let reader = reader(for: access)
    var page = PlanPage([], next: nil)
    for row in rows.prefix(query.limit) {
      do throws(PostgreSQLPlanStoreError) {
        let stored = try reader.plan(in: row)
        // The columns only find plans; the document answers.
        if query.matches(stored.plan) { page.items.append(stored) }
      } catch {
        guard let id: LearningPlan.ID = row.identifier(0) else { throw error }
        page.unreadable.append(id)
      }
    }
    if rows.count > query.limit { page.next = rows[query.limit - 1].identifier(0) }
    return page
  }

  public func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> [PlanRevision] {
    let reader = reader(for: access)
    var revisions: [PlanRevision] = []
    for row in try await rows(of: sql.history(id, of: access.school), by: access) {
      guard let event = try reader.event(in: row, at: 0) else { continue }
      guard event.plan == id, let revision = PlanRevision(event) else {
        throw PostgreSQLPlanStoreError(.damaged)
      }
      revisions.append(revision)
    }
    return revisions
  }
}
#endif
