#if SQLite
public import PlanModel
public import PlanStorage

extension SQLitePlanStore: ErasingStore {
  @discardableResult
  public func erase(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> ErasureReceipt {
    let outcome: Result<ErasureReceipt, Never> = try await change {
      () throws(SQLitePlanStoreError) in
      .success(try eraseRecords(of: pupil, reason: reason, by: access))
    }
    do throws(SQLitePlanStoreError) {
      try await scrub()
    } catch {
      throw SQLitePlanStoreError(.erasureUnfinished, number: error.number)
    }
    return outcome.get()
  }

  private func scrub() async throws(SQLitePlanStoreError) {
    let scrubbing = Scrubbing(database)
    let mark = try await whenFree { () throws(SQLitePlanStoreError) in
      try scrubbing.pendingMark()
    }
    guard let mark else { return }
    try await whenFree { () throws(SQLitePlanStoreError) in try scrubbing.rewrite() }
    try await whenFree { () throws(SQLitePlanStoreError) in try scrubbing.finish(mark) }
  }

  private func eraseRecords(
    of pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> ErasureReceipt {
    var receipt = ErasureReceipt(plans: 0, identity: false, entries: 0, tombstone: nil)
    guard let school = try school(access.school) else { return receipt }
    let plans = try plansToErase(of: pupil, in: school)
    let entries = try entriesToErase(about: pupil, plans, in: school, reader(for: access))
    for plan in plans { try erasePlan(plan, of: school) }
    try eraseVersions(naming: pupil, of: school)
    receipt.plans = plans.count
    receipt.identity = try erasePupil(pupil, of: school)
    for entry in entries { try takeContents(of: entry) }
    receipt.entries = entries.count
    guard receipt.plans > 0 || receipt.identity || receipt.entries > 0 else {
      return receipt
    }
    let event = AuditEvent.erasure(entries: receipt.entries, reason: reason, by: access)
    receipt.tombstone = try append(event, by: access)
    try Scrubbing(database).mark()
    return receipt
  }

  /// Deletes a plan with all its versions.
  private func erasePlan(
    _ key: DatabaseValue,
    of school: SchoolRow
  ) throws(SQLitePlanStoreError) {
    for table in ["plan", "plan_version", "plan_area"] {
      try database.run(
        "DELETE FROM \(table) WHERE school = ? AND plan = ?",
        [.integer(school.number), key]
      )
    }
  }

  /// Deletes the versions that name a pupil of plans that are somebody else's by now.
  private func eraseVersions(
    naming pupil: Pupil.ID,
    of school: SchoolRow
  ) throws(SQLitePlanStoreError) {
    try database.run(
      "DELETE FROM plan_version WHERE school = ? AND pupil = ?",
      [.integer(school.number), key(pupil, .pupil)]
    )
  }

  /// Deletes what identifies a pupil, and returns whether it was kept.
  private func erasePupil(
    _ id: Pupil.ID,
    of school: SchoolRow
  ) throws(SQLitePlanStoreError) -> Bool {
    let values: [DatabaseValue] = [.integer(school.number), key(id, .pupil)]
    let count = """
      SELECT count(*) FROM pupil WHERE school = ? AND pupil = ? AND document IS NOT NULL
      """
    let wasKept = try database.number(count, values) > 0
    try database.run("DELETE FROM pupil WHERE school = ? AND pupil = ?", values)
    return wasKept
  }
}
#endif
