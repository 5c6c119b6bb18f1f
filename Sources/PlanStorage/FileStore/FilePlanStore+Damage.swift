public import PlanModel

extension FilePlanStore: DamageReportingStore {
  /// Reads everything that is kept of a school, and returns what can't be read.
  ///
  /// Every document is read, which takes as long as the log is large.
  ///
  /// - Parameter access: Who reads, for which school and when.
  /// - Returns: What is damaged.
  /// - Throws: `FilePlanStoreError` if the log can't be read at all.
  public func damage(by access: PlanAccess) throws(FilePlanStoreError) -> StoreDamage {
    let none = StoreDamage()
    return try reading(access.school, orElse: none) {
      log,
      file throws(FilePlanStoreError) in
      let damage = try log.report(on: file)
      return (damage, !damage.isEmpty)
    }
  }

  /// Accepts that what can't be read is lost, so that the rest can be changed again.
  ///
  /// Plans that may have been changed by a lost entry become readable as they were last read.
  /// Do so only when no backup can bring the entries back. Versions whose documents alone are
  /// damaged stay as they are; a new version can be saved after them.
  ///
  /// - Parameters:
  ///   - reason: Why the loss is accepted.
  ///   - access: The person who accepts it, for which school and when.
  /// - Returns: The entry that tells of it, `nil` if there is nothing to accept.
  /// - Throws: `FilePlanStoreError` if the store can't be changed.
  @discardableResult
  public func acceptDamage(
    reason: String,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> AuditEntry? {
    try changing(access.school, failing: { $0 }) { open throws(FilePlanStoreError) in
      let log = open.log
      guard !log.damage.isEmpty || log.tail == .damaged else { return nil }
      var losses = ContentLoss.runs(.contents, of: log.damage.unreadable.keys)
      losses += log.damage.missing.map { ContentLoss(kind: .missing, sequences: $0) }
      let event = AuditEvent.damageAcceptance(
        entries: log.damage.unreadable.count,
        reason: reason,
        by: access
      )
      // The next frame stands behind what can't be read, which nothing refers to any more.
      log.tail = log.tail == .damaged ? .none : log.tail
      let entry = try append(event, .damageAccepted, losing: losses, to: &open)
      try? open.carryOutLosses()
      return entry
    }
  }
}

extension SchoolLog {
  fileprivate func report(on file: OpenLog) throws(FilePlanStoreError) -> StoreDamage {
    var report = StoreDamage()
    report.hasDamagedEnd = tail == .damaged
    report.entries = damage.missing + damage.unreadable.keys.map { $0...$0 }
    report.entries.sort { $0.lowerBound < $1.lowerBound }
    for (id, timeline) in plans.timelines.sorted(by: { $0.key < $1.key }) {
      var isUnreadable = mayHidePlanChange(after: timeline.last.sequence)
      for version in timeline.versions where version.columns != nil {
        let isReadable = try isReadable { () throws(FilePlanStoreError) in
          _ = try storedPlan(version, in: file)
        }
        guard !isReadable else { continue }
        if let number = RecordVersion(version.number) {
          report.versions.append(.init(plan: id, version: number))
        }
        isUnreadable = isUnreadable || version == timeline.last
      }
      if isUnreadable { report.plans.append(id) }
    }
    for (id, version) in pupils.versions.sorted(by: { $0.key < $1.key })
    where !version.isRemoved {
      let isHidden = mayHidePupilChange(after: version.sequence)
      let isWhole = try isReadable { () throws(FilePlanStoreError) in
        _ = try storedPupil(version, in: file)
      }
      if isHidden || !isWhole { report.pupils.append(id) }
    }
    return report
  }

  private func isReadable(
    _ read: () throws(FilePlanStoreError) -> Void
  ) throws(FilePlanStoreError) -> Bool {
    do throws(FilePlanStoreError) {
      try read()
      return true
    } catch {
      guard error.code == .damaged || error.code == .wrongKey else { throw error }
      return false
    }
  }
}
