#if SQLite
import PlanModel
import PlanStorage

extension SQLitePlanStore {
  /// Returns which plan of a sealed store a row is that can't be read, `nil` if nothing says.
  ///
  /// The row shows a token only. What the row still holds, the question and other versions of
  /// the plan may hold the identifier, and the token tells whether it is the one.
  func unreadableID(
    of row: FoundPlan,
    _ query: PlanQuery,
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> LearningPlan.ID? {
    let token = DatabaseValue.bytes(row.key)
    let reader = reader(for: access)
    if let id = row.document.planID(reader), key(id, .plan) == token { return id }
    if let id = query.ids?.first(where: { key($0, .plan) == token }) { return id }
    let others = try database.all(
      """
      SELECT v.document, v.key_id, \(KeptEvent.columns)
      FROM plan_version v CROSS JOIN entry e ON e.number = v.entry
      WHERE v.school = (SELECT number FROM school WHERE id = ?) AND v.plan = ?
      """,
      [.text(access.school.text), token]
    ) { KeptDocument($0, from: 0) }
    return others.lazy.compactMap { $0.planID(reader) }
      .first { self.key($0, .plan) == token }
  }
}
#endif
