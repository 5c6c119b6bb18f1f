import PlanCodec
import PlanModel
import PlanStorage

extension ReferenceStore: ErasingStore {
  func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) throws(ReferenceFailure) -> AuditEntry {
    if flaw != .recordsChangesByHand, !AuditRules.mayRecord(event.action) {
      throw ReferenceFailure(description: "the store records changes itself")
    }
    var event = event
    event.at = access.at
    event.by = access.actor
    return try add(event, by: access)
  }

  private func add(
    _ event: AuditEvent,
    by access: PlanAccess
  ) throws(ReferenceFailure) -> AuditEntry {
    do throws(JSONError) {
      let entry = try schools[access.school, default: ReferenceSchool()].add(event)
      keep()
      return entry
    } catch {
      throw ReferenceFailure(description: "the event is no JSON")
    }
  }

  func auditTrail(after sequence: Int, limit: Int, by access: PlanAccess) -> AuditPage {
    let rest = school(of: access).trail.dropFirst(sequence)
    let entries = Array(rest.prefix(min(max(limit, 1), 1_000)))
    return AuditPage(
      entries,
      next: rest.count > entries.count ? entries.last?.sequence : nil
    )
  }

  func auditHead(by access: PlanAccess) -> AuditHead { school(of: access).head }

  func erase(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) throws(ReferenceFailure) -> ErasureReceipt {
    var school = school(of: access)
    let plans = Set(
      school.timelines.filter { _, versions in
        let saved = versions.compactMap(\.plan?.pupil)
        return flaw == .erasesCorrectedPlans
          ? saved.contains(pupil) : saved.last == pupil
      }.keys
    )
    let hasIdentity = school.pupils[pupil] != nil
    let isAbout = { (entry: AuditEntry) in
      entry.event?.isAbout(pupil, plans: plans) ?? false
    }
    let entries = school.trail.count(where: isAbout)
    let isNothing = plans.isEmpty && !hasIdentity && entries == 0
    if isNothing, flaw != .leavesAnEntryEachTime {
      return ErasureReceipt(plans: 0, identity: false, entries: 0, tombstone: nil)
    }
    let revisions = school.eraseVersions(of: pupil, plans: plans)
    school.pupils[pupil] = nil
    school.pupilVersions[pupil] = nil
    if flaw != .leavesAuditContents {
      school.trail = school.trail.map { isAbout($0) ? $0.erased : $0 }
    }
    school.feed.removeAll { change in
      guard case .revision(let revision) = change.kind else { return false }
      return revisions.contains(revision)
    }
    school.tell(.erasure)
    schools[access.school] = school
    var event = AuditEvent(.erased, by: access)
    event.reason = reason
    event.erasedEntries = entries
    return ErasureReceipt(
      plans: plans.count,
      identity: hasIdentity,
      entries: entries,
      tombstone: try add(event, by: access)
    )
  }
}

extension ReferenceStore: FollowedStore {
  func changes(after position: Int, limit: Int, by access: PlanAccess) -> StoreChangePage
  {
    let rest = school(of: access).feed.filter { $0.sequence > position }
    let changes = Array(rest.prefix(min(max(limit, 1), 1_000)))
    return StoreChangePage(
      changes,
      position: changes.last?.sequence ?? position,
      hasMore: rest.count > changes.count
    )
  }
}
