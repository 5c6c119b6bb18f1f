public import PlanModel

extension FilePlanStore: ErasingStore {
  @discardableResult
  public func erase(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> ErasureReceipt {
    do throws(FilePlanStoreError) {
      return try eraseOnce(pupil, reason: reason, by: access)
    } catch {
      guard error.code == .file, error.file?.code == .diskFull else { throw error }
    }
    folder.reserve.release()
    defer { folder.reserve.keep() }
    return try eraseOnce(pupil, reason: reason, by: access)
  }

  private func eraseOnce(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> ErasureReceipt {
    try changing(access.school, failing: { $0 }) { open throws(FilePlanStoreError) in
      var receipt = ErasureReceipt(plans: 0, identity: false, entries: 0, tombstone: nil)
      guard let file = open.file else { return receipt }
      let log = open.log
      // An item that can't be read may be about the pupil.
      guard log.damage.isEmpty, log.tail != .damaged else {
        throw FilePlanStoreError(.damaged)
      }
      let plans = log.plans.plans(of: pupil)
      let sequences = try log.sequences(about: pupil, plans: plans, in: file)
      guard !sequences.isEmpty else { return receipt }
      receipt.plans = plans.count
      receipt.identity = log.pupils.current(pupil) != nil
      receipt.entries = sequences.count
      var event = AuditEvent(.erased, by: access)
      event.reason = reason
      event.erasedEntries = sequences.count
      receipt.tombstone = try append(
        event,
        .erased,
        losing: ContentLoss.runs(.contents, of: sequences),
        to: &open
      )
      do throws(FilePlanStoreError) {
        try open.carryOutLosses()
      } catch {
        throw FilePlanStoreError(.unconfirmed, file: error.file)
      }
      return receipt
    }
  }
}

extension PlanDirectory {
  /// Returns the plans whose last saved version is for a pupil.
  fileprivate func plans(of pupil: Pupil.ID) -> Set<LearningPlan.ID> {
    guard pupils.number(of: pupil) != nil else { return [] }
    return Set(timelines.filter { self.pupil(of: $0.value) == pupil }.keys)
  }
}

extension SchoolLog {
  /// Returns the items that are about a pupil or one of the pupil's plans.
  fileprivate func sequences(
    about pupil: Pupil.ID,
    plans: Set<LearningPlan.ID>,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> Set<Int> {
    var sequences: Set<Int> = []
    var scanner = LogScanner(file, sealer: sealer)
    for layout in frames {
      guard case .frame(let frame) = try scanner.step(at: layout.offset) else {
        throw FilePlanStoreError(.damaged)
      }
      for (entry, meta) in zip(frame.entries, frame.metas)
      where !erased.contains(entry.sequence) {
        // It was readable before, and may be about the pupil.
        guard let meta else { throw FilePlanStoreError(.damaged) }
        let isAboutPlan = meta.plan.map { plans.contains($0) } ?? false
        if meta.pupil == pupil || isAboutPlan { sequences.insert(entry.sequence) }
      }
    }
    return sequences
  }
}
