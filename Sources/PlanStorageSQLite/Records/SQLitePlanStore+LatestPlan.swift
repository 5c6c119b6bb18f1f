#if SQLite
import PlanModel
import PlanStorage

extension SQLitePlanStore {
  /// Returns what is known of the last version of a plan, from the event that made it.
  ///
  /// If the event is gone, the row of the version tells what is left.
  func latestPlan(
    _ key: DatabaseValue,
    in school: SchoolRow,
    _ reader: RecordReader
  ) throws(SQLitePlanStoreError) -> LatestVersion? {
    let kept = try database.first(Self.lastEvent, [.integer(school.number), key]) {
      KeptEvent($0, from: 0)
    }
    guard let kept else { return nil }
    let event = try records { () throws(RecordFailure) in
      try kept.eventIfKept(reader)
    }
    guard let event else { return try lastRow(of: key, in: school, reader) }
    guard let latest = LatestVersion(event) else { throw SQLitePlanStoreError(.damaged) }
    return latest
  }

  private static let lastVersion = """
    FROM plan p CROSS JOIN plan_version v ON v.number = p.last
    CROSS JOIN entry e ON e.number = v.entry
    WHERE p.school = ? AND p.plan = ?
    """

  private static let lastEvent = "SELECT \(KeptEvent.columns) \(lastVersion)"

  private static let lastRow = """
    SELECT v.version, v.pupil, v.document, v.key_id, \(KeptEvent.columns) \(lastVersion)
    """

  private func lastRow(
    of key: DatabaseValue,
    in school: SchoolRow,
    _ reader: RecordReader
  ) throws(SQLitePlanStoreError) -> LatestVersion? {
    try database.first(Self.lastRow, [.integer(school.number), key]) {
      row throws(SQLitePlanStoreError) in
      guard let version = RecordVersion(row.integer(0)) else {
        throw SQLitePlanStoreError(.damaged)
      }
      let shown: Pupil.ID? = keys.identifier(in: row.bytes(1))
      let document = KeptDocument(row, from: 2)
      return LatestVersion(
        gone: version,
        isDeleted: row.isNull(2),
        pupil: shown ?? document.unchecked(LearningPlan.self, reader)?.pupil
      )
    }
  }
}
#endif
