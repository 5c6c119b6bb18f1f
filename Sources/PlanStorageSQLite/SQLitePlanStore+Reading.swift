#if SQLite
public import PlanModel
import PlanStorage

extension SQLitePlanStore {
  public func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> StoredPlan? {
    try await whenFree { () throws(SQLitePlanStoreError) in
      try storedPlan(withID: id, at: moment, by: access)
    }
  }

  public func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> [PlanRevision] {
    let kept = try await whenFree { () throws(SQLitePlanStoreError) in
      try database.all(
        """
        SELECT \(KeptEvent.columns)
        FROM plan_version v CROSS JOIN entry e ON e.number = v.entry
        WHERE v.school = (SELECT number FROM school WHERE id = ?) AND v.plan = ?
        ORDER BY v.version
        """,
        [.text(access.school.text), key(id, .plan)]
      ) { KeptEvent($0, from: 0) }
    }
    let reader = reader(for: access)
    return try records { () throws(RecordFailure) in
      var revisions: [PlanRevision] = []
      for event in kept {
        guard let event = try event.eventIfKept(reader) else { continue }
        guard let revision = PlanRevision(event) else { throw .damaged }
        revisions.append(revision)
      }
      return revisions
    }
  }

  /// Returns a version of a plan, inside or outside a transaction.
  func storedPlan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> StoredPlan? {
    let (condition, values) = Self.condition(for: moment)
    let kept: KeptDocument?? = try database.first(
      """
      SELECT v.document, v.key_id, \(KeptEvent.columns)
      FROM plan_version v CROSS JOIN entry e ON e.number = v.entry
      WHERE v.school = (SELECT number FROM school WHERE id = ?) AND v.plan = ?
        \(condition)
      ORDER BY v.version DESC LIMIT 1
      """,
      [.text(access.school.text), key(id, .plan)] + values
    ) { row in
      row.isNull(0) ? nil : KeptDocument(row, from: 0)
    }
    guard let kept, let kept else { return nil }
    // A version that is lost is none; what counts on a day or now can't be told without it.
    if case .version = moment, kept.event.isGone { return nil }
    return try records { () throws(RecordFailure) in
      let stored = try kept.plan(reader(for: access))
      guard stored.id == id else { throw .damaged }
      return stored
    }
  }

  /// Returns what picks the version out of all versions of a plan, the last first.
  private static func condition(
    for moment: PlanMoment
  ) -> (sql: String, values: [DatabaseValue]) {
    switch moment {
    case .current: ("", [])
    case .asOf(let day): ("AND v.effective_from <= ?", [.integer(Int(day.number))])
    case .version(let version): ("AND v.version = ?", [.integer(version.number)])
    }
  }
}
#endif
