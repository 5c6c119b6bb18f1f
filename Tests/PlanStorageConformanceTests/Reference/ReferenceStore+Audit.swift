import PlanCodec
import PlanModel
import PlanStorage

extension ReferenceStore: ErasingStore {
  private static let ownActions: Set<AuditAction> = [
    .planSaved, .planDeleted, .pupilSaved, .pupilRemoved, .erased, .damageAccepted,
  ]

  func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) throws(ReferenceFailure) -> AuditEntry {
    if flaw != .recordsChangesByHand, Self.ownActions.contains(event.action) {
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
      school.timelines.filter { $0.value.contains { $0.plan?.pupil == pupil } }.keys
    )
    let hasIdentity = school.pupils[pupil] != nil
    let entries = school.trail.filter { $0.event?.pupil == pupil }.count
    let isNothing = plans.isEmpty && !hasIdentity && entries == 0
    if isNothing, flaw != .leavesAnEntryEachTime {
      return ErasureReceipt(plans: 0, identity: false, entries: 0, tombstone: nil)
    }
    for plan in plans { school.timelines[plan] = nil }
    school.pupils[pupil] = nil
    school.pupilVersions[pupil] = nil
    if flaw != .leavesAuditContents {
      school.trail = school.trail.map { $0.event?.pupil == pupil ? $0.erased : $0 }
    }
    school.feed.removeAll { change in
      guard case .revision(let revision) = change.kind else { return false }
      return plans.contains(revision.plan)
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
