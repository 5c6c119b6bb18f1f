#if SQLite
import PlanModel
import PlanStorage

// What a change to a plan writes beside its entry. Rows and indexes of the current plan are
// written only if what plans are found by has changed, which it seldom has.

extension SQLitePlanStore {
  func write(
    _ prepared: PreparedPlanChange,
    key: DatabaseValue,
    isNew: Bool,
    of school: SchoolRow
  ) throws(SQLitePlanStoreError) {
    let entry = try insert(prepared.change, of: school)
    let pupil = self.key(prepared.pupil, .pupil)
    let columns = visibleColumns(of: prepared)
    let document = prepared.change.document
    let plan: [DatabaseValue] = [.integer(school.number), key]
    try database.run(
      """
      INSERT INTO plan_version (school, plan, version, entry, effective_from, pupil, kind,
        lifecycle, next_review, document, key_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      plan + [
        .integer(prepared.revision.version.number), .integer(entry),
        .integer(Int(prepared.revision.effectiveFrom.number)), pupil,
      ] + columns + [.bytes(document?.bytes), .text(document?.keyID)]
    )
    let current = [document == nil ? .null : pupil] + columns
    try writeCurrent(plan, last: database.lastRow, current, isNew: isNew)
    if !sealer.isSealing {
      try writeAreas(prepared.columns?.areas ?? [], of: plan, isNew: isNew)
    }
  }

  /// Returns the kind, lifecycle and next review, none of which a sealed store shows.
  private func visibleColumns(of prepared: PreparedPlanChange) -> [DatabaseValue] {
    guard !sealer.isSealing, let columns = prepared.columns else {
      return [.null, .null, .null]
    }
    return [
      .text(columns.kind.rawValue), .text(columns.lifecycle.rawValue),
      .integer(columns.nextReview.map { Int($0.number) }),
    ]
  }

  private func writeCurrent(
    _ plan: [DatabaseValue],
    last version: Int,
    _ columns: [DatabaseValue],
    isNew: Bool
  ) throws(SQLitePlanStoreError) {
    if !isNew {
      try database.run(
        """
        UPDATE plan SET last = ? WHERE school = ? AND plan = ?
          AND pupil IS ? AND kind IS ? AND lifecycle IS ? AND next_review IS ?
        """,
        [.integer(version)] + plan + columns
      )
      if database.changedRows > 0 { return }
    }
    try database.run(
      """
      INSERT OR REPLACE INTO plan (school, plan, last, pupil, kind, lifecycle, next_review)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      plan + [.integer(version)] + columns
    )
  }

  private func writeAreas(
    _ areas: [AreaOfNeed],
    of plan: [DatabaseValue],
    isNew: Bool
  ) throws(SQLitePlanStoreError) {
    let areas = areas.map { Array($0.rawValue.utf8) }
    if !isNew {
      let kept = try database.all(
        "SELECT area FROM plan_area WHERE school = ? AND plan = ? ORDER BY area",
        plan
      ) { $0.bytes(0) }
      if kept == areas { return }
      try database.run("DELETE FROM plan_area WHERE school = ? AND plan = ?", plan)
    }
    for area in areas {
      try database.run(
        "INSERT INTO plan_area (school, plan, area) VALUES (?, ?, ?)",
        plan + [.bytes(area)]
      )
    }
  }
}
#endif
