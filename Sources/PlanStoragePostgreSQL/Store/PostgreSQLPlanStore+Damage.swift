#if PostgreSQL
public import PlanModel
public import PlanStorage

extension PostgreSQLPlanStore: DamageReportingStore {
  /// Reads everything that is kept of a school, and returns what can't be read.
  ///
  /// Every document of every version is read, page by page; the pages may show different
  /// moments.
  ///
  /// - Parameter access: Who reads, for which school and when.
  /// - Returns: What is damaged.
  /// - Throws: `PostgreSQLPlanStoreError` if the database can't be read; its code is
  ///   ``PostgreSQLPlanStoreError/Code/sealing`` if nothing of a key can be opened, or if
  ///   records are sealed otherwise than the store was opened.
  public func damage(
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> StoreDamage {
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
  /// - Throws: `PostgreSQLPlanStoreError` if the store can't be changed; its code is
  ///   ``PostgreSQLPlanStoreError/Code/sealing`` if nothing of a key can be opened, or if
  ///   records are sealed otherwise than the store was opened, and nothing was changed then.
  @discardableResult
  public func acceptDamage(
    reason: String,
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> AuditEntry? {
    let findings = try await findings(by: access)
    guard findings.damage.isAcceptable else { return nil }
    do throws(WriteError<Never>) {
      return try await write(by: access, reading: []) {
        connection,
        head,
        _ throws(WriteError<Never>) in
        let draft = DamageDraft(store: self, access: access, head: head)
        return try await draft.draft(reason, accepting: findings, on: connection)
      }
    } catch {
      throw PostgreSQLPlanStoreError(error)
    }
  }
}

// MARK: - Surveying

extension PostgreSQLPlanStore {
  /// How many rows of a survey are in memory at once.
  static var surveyedRows: Int { 100 }

  private func findings(
    by access: PlanAccess
  ) async throws(PostgreSQLPlanStoreError) -> DamageFindings {
    let head = try await auditHead(by: access)
    var survey = reader(for: access).survey()
    try await surveyEntries(by: access, &survey)
    try await surveyVersions(by: access, &survey)
    try await surveyPupils(by: access, &survey)
    do throws(RecordFailure) {
      return try survey.findings(upTo: head.sequence)
    } catch {
      throw PostgreSQLPlanStoreError(record: error)
    }
  }

  private func surveyEntries(
    by access: PlanAccess,
    _ survey: inout DamageSurvey
  ) async throws(PostgreSQLPlanStoreError) {
    var last = 0
    while true {
      let statement = sql.entries(
        after: last,
        limit: Self.surveyedRows,
        of: access.school
      )
      let rows = try await rows(of: statement, by: access)
      guard let end = rows.last?.integer(0) else { return }
      last = end
      for row in rows { survey.add(KeptEntry(row)) }
    }
  }

  private func surveyVersions(
    by access: PlanAccess,
    _ survey: inout DamageSurvey
  ) async throws(PostgreSQLPlanStoreError) {
    var last: (plan: String, version: Int) = ("", 0)
    while true {
      let statement = sql.versions(
        after: last.plan,
        last.version,
        limit: Self.surveyedRows,
        of: access.school
      )
      let rows = try await rows(of: statement, by: access)
      for row in rows {
        guard let plan = row.text(0), let version = row.integer(1) else {
          throw PostgreSQLPlanStoreError(.damaged)
        }
        last = (plan, version)
        survey.addVersion(version, ofPlan: Array(plan.utf8), KeptDocument(row, at: 2))
      }
      if rows.isEmpty { return }
    }
  }

  private func surveyPupils(
    by access: PlanAccess,
    _ survey: inout DamageSurvey
  ) async throws(PostgreSQLPlanStoreError) {
    var last = ""
    while true {
      let statement = sql.pupils(
        after: last,
        count: Self.surveyedRows,
        of: access.school
      )
      let rows = try await rows(of: statement, by: access)
      for row in rows {
        guard let pupil = row.text(0) else { throw PostgreSQLPlanStoreError(.damaged) }
        last = pupil
        guard let document = KeptDocument(row, at: 2) else { continue }
        survey.addPupil(Array(pupil.utf8), document)
      }
      if rows.isEmpty { return }
    }
  }
}
#endif
