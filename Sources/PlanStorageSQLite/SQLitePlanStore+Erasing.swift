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
    let traces = try traces(of: pupil, in: school, reader(for: access))
    for plan in traces.plans where try erasePlan(plan, of: school) { receipt.plans += 1 }
    receipt.identity = try erasePupil(pupil, of: school)
    for entry in traces.entries {
      try database.run(
        "UPDATE entry SET salt = NULL, event = NULL, key_id = NULL WHERE number = ?",
        [.integer(entry)]
      )
    }
    receipt.entries = traces.entries.count
    guard receipt.plans > 0 || receipt.identity || receipt.entries > 0 else {
      return receipt
    }
    let event = AuditEvent.erasure(entries: receipt.entries, reason: reason, by: access)
    receipt.tombstone = try append(event, by: access)
    try Scrubbing(database).mark()
    return receipt
  }

  /// Deletes a plan with all its versions, and returns whether there was one.
  private func erasePlan(
    _ id: LearningPlan.ID,
    of school: SchoolRow
  ) throws(SQLitePlanStoreError) -> Bool {
    let values: [DatabaseValue] = [.integer(school.number), key(id, .plan)]
    let count = "SELECT count(*) FROM plan WHERE school = ? AND plan = ?"
    guard try database.number(count, values) > 0 else { return false }
    for table in ["plan", "plan_version", "plan_area"] {
      try database.run("DELETE FROM \(table) WHERE school = ? AND plan = ?", values)
    }
    return true
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

// MARK: - What is about a pupil

extension SQLitePlanStore {
  /// The plans that a pupil ever had, and the rows of the entries that are about the pupil.
  private struct Traces {
    var plans: Set<LearningPlan.ID> = []
    var entries: [Int] = []
  }

  /// Finds what is about a pupil by reading the trail, which tells of every change.
  private func traces(
    of pupil: Pupil.ID,
    in school: SchoolRow,
    _ reader: RecordReader
  ) throws(SQLitePlanStoreError) -> Traces {
    var traces = Traces()
    try forEachEvent(of: school, reader) { _, event in
      if event.pupil == pupil, let revision = PlanRevision(event) {
        traces.plans.insert(revision.plan)
      }
    }
    let plans = traces.plans
    try forEachEvent(of: school, reader) { row, event in
      if event.isAbout(pupil, plans: plans) { traces.entries.append(row) }
    }
    return traces
  }

  private func forEachEvent(
    of school: SchoolRow,
    _ reader: RecordReader,
    _ body: (Int, AuditEvent) -> Void
  ) throws(SQLitePlanStoreError) {
    try database.forEach(
      """
      SELECT \(KeptEvent.columns), e.number FROM entry e
      WHERE e.school = ? AND e.event IS NOT NULL ORDER BY e.sequence
      """,
      [.integer(school.number)]
    ) { row throws(SQLitePlanStoreError) in
      let kept = try KeptEvent(row, from: 0)
      let event = try records { () throws(RecordFailure) in try kept.event(reader) }
      body(row.integer(KeptEvent.columnCount), event)
    }
  }
}
#endif
