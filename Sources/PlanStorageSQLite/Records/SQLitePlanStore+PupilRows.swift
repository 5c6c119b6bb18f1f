#if SQLite
import PlanModel
import PlanStorage

// What an erasure of a pupil takes away. The rows of versions and pupils tell whom the entries
// are about that made them, so those need not be read, and may be damaged. The others are
// read, once each.

extension SQLitePlanStore {
  /// Returns the keys of the plans whose last saved version is for a pupil.
  func plansToErase(
    of pupil: Pupil.ID,
    in school: SchoolRow
  ) throws(SQLitePlanStoreError) -> Set<DatabaseValue> {
    let plans = try database.all(
      """
      SELECT v.plan FROM plan_version v
      WHERE v.school = ? AND v.pupil = ? AND v.document IS NOT NULL
        AND NOT EXISTS (
          SELECT 1 FROM plan_version w WHERE w.school = v.school AND w.plan = v.plan
            AND w.version > v.version AND w.document IS NOT NULL
        )
      """,
      [.integer(school.number), key(pupil, .pupil)]
    ) { DatabaseValue.bytes($0.bytes(0)) }
    return Set(plans)
  }

  /// Returns the rows of the entries that are about a pupil or one of the pupil's plans, and
  /// of those of which nobody can tell any more.
  ///
  /// - Throws: Not opened, if the key of an entry is missing; it may be about the pupil.
  func entriesToErase(
    about pupil: Pupil.ID,
    _ plans: Set<DatabaseValue>,
    in school: SchoolRow,
    _ reader: RecordReader
  ) throws(SQLitePlanStoreError) -> Set<Int> {
    var entries = try entriesOfRows(of: pupil, in: school)
    for plan in plans { try entries.formUnion(entriesOfRows(ofPlan: plan, in: school)) }
    try database.forEach(
      """
      SELECT \(KeptEvent.columns), e.number FROM entry e
      WHERE e.school = ?1 AND e.event IS NOT NULL AND e.action <> ?2
        AND e.number NOT IN (SELECT entry FROM plan_version WHERE school = ?1)
        AND e.number NOT IN (SELECT entry FROM pupil WHERE school = ?1)
      """,
      [.integer(school.number), .text(AuditAction.erased.rawValue)]
    ) { row throws(SQLitePlanStoreError) in
      let number = row.integer(KeptEvent.columnCount)
      guard let event = try eventUnlessDamaged(row, in: school, reader) else {
        entries.insert(number)
        return
      }
      let isAboutPlan = event.plan.map { plans.contains(key($0, .plan)) } ?? false
      if event.pupil == pupil || isAboutPlan { entries.insert(number) }
    }
    return entries
  }

  private func entriesOfRows(
    of pupil: Pupil.ID,
    in school: SchoolRow
  ) throws(SQLitePlanStoreError) -> Set<Int> {
    let numbers = try database.all(
      """
      SELECT number FROM entry WHERE event IS NOT NULL AND number IN (
        SELECT entry FROM plan_version WHERE school = ?1 AND pupil = ?2
        UNION SELECT entry FROM pupil WHERE school = ?1 AND pupil = ?2
      )
      """,
      [.integer(school.number), key(pupil, .pupil)]
    ) { $0.integer(0) }
    return Set(numbers)
  }

  private func entriesOfRows(
    ofPlan key: DatabaseValue,
    in school: SchoolRow
  ) throws(SQLitePlanStoreError) -> [Int] {
    try database.all(
      """
      SELECT number FROM entry WHERE event IS NOT NULL AND number IN (
        SELECT entry FROM plan_version WHERE school = ? AND plan = ?
      )
      """,
      [.integer(school.number), key]
    ) { $0.integer(0) }
  }
}

// MARK: - Damage

extension SQLitePlanStore {
  /// Returns the event of a row, `nil` if it is damaged.
  ///
  /// A cipher does not say whether it lacks the key or the bytes were changed. So what it does
  /// not open counts as damaged only if it opens something else with the same key.
  private func eventUnlessDamaged(
    _ row: Statement,
    in school: SchoolRow,
    _ reader: RecordReader
  ) throws(SQLitePlanStoreError) -> AuditEvent? {
    let kept = KeptEvent(row, from: 0)
    do throws(RecordFailure) {
      return try kept.event(reader)
    } catch {
      guard error == .notOpened else { return nil }
      guard try opens(kept.keyID, in: school, reader) else {
        throw SQLitePlanStoreError(error)
      }
      return nil
    }
  }

  /// How many events are tried to find out whether a key is there.
  private static var triedEvents: Int { 64 }

  private func opens(
    _ keyID: String?,
    in school: SchoolRow,
    _ reader: RecordReader
  ) throws(SQLitePlanStoreError) -> Bool {
    var isOpened = false
    try database.forEach(
      """
      SELECT \(KeptEvent.columns) FROM entry e
      WHERE e.school = ? AND e.event IS NOT NULL AND e.key_id = ? LIMIT ?
      """,
      [.integer(school.number), .text(keyID), .integer(Self.triedEvents)]
    ) { row in
      guard !isOpened else { return }
      isOpened = (try? KeptEvent(row, from: 0).event(reader)) != nil
    }
    return isOpened
  }
}
#endif
