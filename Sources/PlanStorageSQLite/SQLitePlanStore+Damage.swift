#if SQLite
public import PlanModel
public import PlanStorage

extension SQLitePlanStore: DamageReportingStore {
  /// Reads everything that is kept of a school, and returns what can't be read.
  ///
  /// Every document of every version is read, page by page; other calls come in between. A
  /// plan of a sealed store of which nothing is whole can't be named; its entry is.
  ///
  /// - Parameter access: Who reads, for which school and when.
  /// - Returns: What is damaged.
  /// - Throws: `SQLitePlanStoreError` if the database can't be read; its code is
  ///   ``SQLitePlanStoreError/Code/notOpened`` if the cipher opens nothing of a key.
  public func damage(
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> StoreDamage {
    try await findings(by: access).damage
  }

  /// Accepts that what can't be read is lost, so that the rest can be read and changed again.
  ///
  /// Everything is read first, as by ``damage(by:)``. Then, in one transaction, the entries that
  /// can't be read lose event and salt as by an erasure, and an entry tells why. The trail and
  /// the changes go on, and a history goes on without the versions that are lost. The chain is
  /// as whole as it was.
  ///
  /// A lost version stays in its row, where it is named as damaged. If it is the last one of
  /// its plan, the plan can't be read until the next version is saved on its number. A pupil
  /// whose entry is lost is no longer kept, and can be saved anew as the first version.
  ///
  /// Do so only when no backup can bring the records back. What stands in
  /// `StoreDamage.brokenEntries` can't be accepted: reading the trail fails there, or a
  /// verification says what is wrong, until a backup is restored.
  ///
  /// - Parameters:
  ///   - reason: Why the loss is accepted.
  ///   - access: The person who accepts it, for which school and when.
  /// - Returns: The entry that tells of it, `nil` if there is nothing to accept.
  /// - Throws: `SQLitePlanStoreError` if the store can't be changed; its code is
  ///   ``SQLitePlanStoreError/Code/notOpened`` if the cipher opens nothing of a key, and
  ///   nothing was changed then.
  @discardableResult
  public func acceptDamage(
    reason: String,
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> AuditEntry? {
    let findings = try await findings(by: access)
    guard findings.damage.isAcceptable else { return nil }
    let outcome: Result<AuditEntry?, Never> = try await change {
      () throws(SQLitePlanStoreError) in
      .success(try acceptLoss(findings, reason: reason, by: access))
    }
    return outcome.get()
  }
}

// MARK: - Accepting

extension SQLitePlanStore {
  private func acceptLoss(
    _ findings: DamageFindings,
    reason: String,
    by access: PlanAccess
  ) throws(SQLitePlanStoreError) -> AuditEntry? {
    guard let school = try school(access.school) else { return nil }
    let lost = try unreadableEntries(findings.damage, of: school, reader(for: access))
    guard !lost.isEmpty else { return nil }
    for entry in lost { try takeContents(of: entry) }
    try database.run(
      """
      DELETE FROM pupil WHERE school = ?1 AND entry IN (
        SELECT number FROM entry WHERE school = ?1 AND event IS NULL AND salt IS NULL
      )
      """,
      [.integer(school.number)]
    )
    let event = AuditEvent.damageAcceptance(
      entries: lost.count + findings.unexplainedEntries,
      reason: reason,
      by: access
    )
    return try append(event, by: access)
  }

  /// Returns the rows of the entries that were found to be unreadable and still are.
  private func unreadableEntries(
    _ damage: StoreDamage,
    of school: SchoolRow,
    _ reader: RecordReader
  ) throws(SQLitePlanStoreError) -> [Int] {
    var numbers: [Int] = []
    for sequences in damage.entries {
      try database.forEach(
        """
        SELECT \(KeptEvent.columns), e.number FROM entry e
        WHERE e.school = ? AND e.sequence BETWEEN ? AND ?
        """,
        [
          .integer(school.number), .integer(sequences.lowerBound),
          .integer(sequences.upperBound),
        ]
      ) { row in
        let event = KeptEvent(row, from: 0)
        guard !event.isGone, (try? event.event(reader)) == nil else { return }
        numbers.append(row.integer(KeptEvent.columnCount))
      }
    }
    return numbers
  }
}

// MARK: - Surveying

extension SQLitePlanStore {
  /// How many rows of a survey are in memory at once.
  private static var surveyedRows: Int { 100 }

  private func findings(
    by access: PlanAccess
  ) async throws(SQLitePlanStoreError) -> DamageFindings {
    let school = try await whenFree { () throws(SQLitePlanStoreError) in
      try self.school(access.school)
    }
    guard let school else { return .none }
    var survey = DamageSurvey(
      reader(for: access),
      keys: keys,
      isSealingCertain: true,
      openedKey: try await whenFree { () throws(SQLitePlanStoreError) in
        try StoreSettings(database).keyID()
      }
    )
    try await surveyEntries(of: school, &survey)
    try await surveyVersions(of: school, &survey)
    try await surveyPupils(of: school, &survey)
    return try records { () throws(RecordFailure) in
      try survey.findings(upTo: school.head.sequence)
    }
  }

  private func surveyEntries(
    of school: SchoolRow,
    _ survey: inout DamageSurvey
  ) async throws(SQLitePlanStoreError) {
    let sql = """
      SELECT \(KeptEntry.columns) FROM entry e
      WHERE e.school = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?
      """
    var last = 0
    while true {
      let page = try await surveyed(sql, [.integer(school.number), .integer(last)]) {
        KeptEntry($0)
      }
      guard let end = page.last else { return }
      last = end.event.sequence
      for entry in page { survey.add(entry) }
    }
  }

  private func surveyVersions(
    of school: SchoolRow,
    _ survey: inout DamageSurvey
  ) async throws(SQLitePlanStoreError) {
    let sql = """
      SELECT v.plan, v.version, v.document, v.key_id, \(KeptEvent.columns)
      FROM plan_version v LEFT JOIN entry e ON e.number = v.entry
      WHERE v.school = ? AND (v.plan, v.version) > (?, ?)
      ORDER BY v.plan, v.version LIMIT ?
      """
    var last: (plan: [UInt8], version: Int) = ([], .min)
    while true {
      let page = try await surveyed(
        sql,
        [.integer(school.number), .bytes(last.plan), .integer(last.version)]
      ) { row in
        let document = row.isNull(2) ? nil : KeptDocument(row, from: 2)
        return (plan: row.bytes(0), version: row.integer(1), document: document)
      }
      guard let end = page.last else { return }
      last = (end.plan, end.version)
      for row in page { survey.addVersion(row.version, ofPlan: row.plan, row.document) }
    }
  }

  private func surveyPupils(
    of school: SchoolRow,
    _ survey: inout DamageSurvey
  ) async throws(SQLitePlanStoreError) {
    let sql = """
      SELECT p.pupil, p.document, p.key_id, \(KeptEvent.columns)
      FROM pupil p LEFT JOIN entry e ON e.number = p.entry
      WHERE p.school = ? AND p.document IS NOT NULL AND p.pupil > ?
      ORDER BY p.pupil LIMIT ?
      """
    var last: [UInt8] = []
    while true {
      let page = try await surveyed(sql, [.integer(school.number), .bytes(last)]) {
        (pupil: $0.bytes(0), document: KeptDocument($0, from: 1))
      }
      guard let end = page.last else { return }
      last = end.pupil
      for row in page { survey.addPupil(row.pupil, row.document) }
    }
  }

  /// Returns a page of rows, and lets other calls of the store come in first.
  private func surveyed<Row>(
    _ sql: String,
    _ values: [DatabaseValue],
    _ make: (Statement) -> Row
  ) async throws(SQLitePlanStoreError) -> [Row] {
    await Task.yield()
    return try await whenFree { () throws(SQLitePlanStoreError) in
      try database.all(sql, values + [.integer(Self.surveyedRows)]) { row in make(row) }
    }
  }
}
#endif
