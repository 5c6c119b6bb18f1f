#if PostgreSQL
public import PlanModel
import PlanStorage

extension PostgreSQLPlanStore: PlanStore {
  @discardableResult
  public func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<PostgreSQLPlanStoreError>) -> [PlanRevision] {
    if let id = PlanChange.repeatedPlan(in: changes) { throw .repeated(id) }
    guard !changes.isEmpty else { return [] }
    do throws(WriteError<PlanStoreError<PostgreSQLPlanStoreError>>) {
      let latest = sql.latest(changes.map(\.plan), of: access.school)
      return try await write(by: access, reading: [latest]) {
        connection,
        head,
        answers throws(WriteError<PlanStoreError<PostgreSQLPlanStoreError>>) in
        let draft = PlanDraft(store: self, access: access, head: head)
        return try await draft.draft(changes, found: answers, on: connection)
      }
    } catch {
      throw PlanStoreError(error)
    }
  }
}

extension StoreError where Failure == PostgreSQLPlanStoreError {
  /// Creates the error that says why a write was not made.
  init(_ error: WriteError<Self>) {
    switch error {
    case .refused(let refusal): self = refusal
    case .failed(let failure): self = .failed(failure)
    case .unconfirmed(let failure): self = .unconfirmed(failure)
    }
  }
}
#endif
