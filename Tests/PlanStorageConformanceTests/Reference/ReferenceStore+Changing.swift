import PlanCodec
import PlanModel
import PlanStorage

extension ReferenceStore {
  func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<ReferenceFailure>) -> [PlanRevision] {
    if let id = PlanChange.repeatedPlan(in: changes) { throw .repeated(id) }
    if flaw != .makesBatchesInALoop {
      for change in changes { try check(change, by: access) }
    }
    try meetFault(changes, by: access)
    if flaw == .checksBeforeWaiting, changes.first?.reason == "Race" {
      await meetAnotherCall()
    }
    var revisions: [PlanRevision] = []
    for change in changes {
      if flaw == .makesBatchesInALoop { try check(change, by: access) }
      if flaw == .stopsHalfway, Task.isCancelled, revisions.count == 2 {
        throw .failed(ReferenceFailure(description: "cancelled"))
      }
      if flaw == .showsHalfBatches, change.reason == "Round", revisions.count == 1 {
        await meetAnotherCall()
      }
      revisions.append(try make(change, by: access))
    }
    keep()
    return revisions
  }

  /// Waits until another call has come, so that the two overlap whatever else is running.
  private func meetAnotherCall() async {
    let seen = calls
    calls += 1
    for _ in 0..<200 where calls == seen + 1 {
      try? await Task.sleep(for: .milliseconds(1))
    }
  }

  private func check(
    _ change: PlanChange,
    by access: PlanAccess
  ) throws(PlanStoreError<ReferenceFailure>) {
    let found = school(of: access).current(key(change.plan))
    guard found?.version != change.expected else { return }
    switch (flaw, found?.version, change.expected) {
    case (.lastWriteWins, .some, .some): return
    case (.comparesWithGreater, let stored?, let expected?) where stored < expected:
      return
    default: break
    }
    guard let found else { throw .notFound(change.plan) }
    throw .conflict(StoreConflict(expected: change.expected, found: found))
  }

  /// Fails if a fault is to be met: before anything, or halfway by a flaw.
  private func meetFault(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) throws(PlanStoreError<ReferenceFailure>) {
    guard let number = fault else { return }
    fault = nil
    let title = changes.compactMap(\.savedPlan?.title).first ?? ""
    if flaw == .makesHalfOnFault, let first = changes.first {
      _ = try make(first, by: access)
    }
    let words = flaw == .quotesContent ? "can't write \(title)" : "can't write"
    throw .failed(ReferenceFailure(description: "\(words), fault \(number)"))
  }

  private func make(
    _ change: PlanChange,
    by access: PlanAccess
  ) throws(PlanStoreError<ReferenceFailure>) -> PlanRevision {
    var school = school(of: access)
    let id = key(change.plan)
    let before = school.current(id)
    var last = school.timelines[id]?.last?.revision.version
    if flaw == .reusesVersions, before == nil { last = nil }
    let answered = change.revision(after: last, by: access)
    let revision = flaw?.altered(answered) ?? answered
    let plan = change.savedPlan.map { flaw?.altered($0) ?? $0 }
    school.timelines[id, default: []]
      .append(ReferenceVersion(revision: revision, plan: plan))
    if flaw == .forgetsOldVersions {
      school.timelines[id] = school.timelines[id]?.suffix(20)
    }
    let isGap = flaw == .leavesAGapInTheFeed && school.trail.count == 9
    if !isGap { school.tell(.revision(revision)) }
    do throws(JSONError) {
      var event = AuditEvent(
        change.savedPlan == nil ? .planDeleted : .planSaved,
        by: access
      )
      event.pupil = plan?.pupil ?? before?.plan.pupil
      event.plan = revision.plan
      event.version = revision.version
      event.effectiveFrom = revision.effectiveFrom
      event.reason = revision.reason
      event.before = try ReferenceSchool.digest(of: before?.plan)
      event.after = try ReferenceSchool.digest(of: plan)
      try keep(event, in: &school)
    } catch {
      throw .failed(ReferenceFailure(description: "the event is no JSON"))
    }
    schools[access.school] = school
    return answered
  }

  /// Adds the event of a change to the trail, or with the next one by a flaw.
  private func keep(
    _ event: AuditEvent,
    in school: inout ReferenceSchool
  ) throws(JSONError) {
    guard flaw == .auditsAfterwards else {
      try school.add(event)
      return
    }
    for late in lateEvents { try school.add(late) }
    lateEvents = [event]
  }
}
