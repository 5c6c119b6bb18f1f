#if PostgreSQL
import PlanModel
import PlanStorage

extension RecordWriter {
  /// Prepares the entry of an event that changes no record by itself.
  mutating func entry(
    for event: AuditEvent
  ) throws(PostgreSQLPlanStoreError) -> PreparedChange {
    do throws(RecordFailure) {
      return try prepare(event)
    } catch {
      throw PostgreSQLPlanStoreError(record: error)
    }
  }
}
#endif
