import PlanModel
import PlanStorage

/// A store in memory with a feed and erasure that fails and pauses when it is told to.
actor RehearsalStore: PlanStore, FollowedStore, ErasingStore {
  struct Outage: Error, Equatable {}

  /// How a change goes wrong.
  enum Fault { case nothingChanged, changedUnsaid, nothingChangedUnsaid }

  nonisolated var capabilities: StoreCapabilities {
    [.followed, .erasable, .multiProcess]
  }

  private(set) var reads = 0
  private(set) var pages = 0
  private var callsUntilOutage: Int?
  private var nextFault: Fault?
  private var gate: RehearsalGate?
  private var shelves: [School.ID: [LearningPlan.ID: PlanTimeline]] = [:]
  private var feeds: [School.ID: [StoreChange]] = [:]
  private var lengths: [School.ID: Int] = [:]
  private var erasures = AuditHead.empty

  /// Lets a number of calls through, and makes the next one fail.
  func fail(afterCalls count: Int) { callsUntilOutage = count }

  /// Lets all calls through again.
  func recover() { callsUntilOutage = nil }

  func failNextChange(_ fault: Fault) { nextFault = fault }

  /// Holds the next answer of a plan back until the gate is opened.
  func holdNextAnswer(at gate: RehearsalGate) { self.gate = gate }

  private func call() throws(Outage) {
    guard let count = callsUntilOutage else { return }
    callsUntilOutage = count > 0 ? count - 1 : nil
    if count == 0 { throw Outage() }
  }

  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(Outage) -> StoredPlan? {
    try call()
    reads += 1
    let answer = shelves[access.school]?[id]?.plan(at: moment)
    if let gate {
      self.gate = nil
      await gate.wait()
    }
    return answer
  }

  func plans(matching query: PlanQuery, by access: PlanAccess) throws(Outage) -> PlanPage
  {
    try call()
    let timelines = (shelves[access.school] ?? [:]).values
    return query.page(of: timelines.compactMap { $0.plan(at: query.moment) })
  }

  func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) throws(Outage) -> [PlanRevision] {
    try call()
    return shelves[access.school]?[id]?.revisions ?? []
  }

  @discardableResult
  func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) throws(PlanStoreError<Outage>) -> [PlanRevision] {
    do throws(Outage) { try call() } catch { throw .failed(error) }
    let fault = nextFault
    nextFault = nil
    switch fault {
    case .nothingChanged: throw .failed(Outage())
    case .nothingChangedUnsaid: throw .unconfirmed(Outage())
    case .changedUnsaid, nil: break
    }
    let revisions: [PlanRevision]
    do throws(PlanStoreError<Never>) {
      revisions = try make(changes, by: access)
    } catch {
      throw PlanStoreError(error)
    }
    if fault == .changedUnsaid { throw .unconfirmed(Outage()) }
    return revisions
  }

  private func make(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) throws(PlanStoreError<Never>) -> [PlanRevision] {
    if let id = PlanChange.repeatedPlan(in: changes) { throw .repeated(id) }
    var shelf = shelves[access.school] ?? [:]
    var revisions: [PlanRevision] = []
    for change in changes {
      revisions.append(
        try shelf[change.plan, default: PlanTimeline()].apply(change, by: access)
      )
    }
    shelves[access.school] = shelf
    for revision in revisions { append(.revision(revision), in: access.school) }
    return revisions
  }

  private func append(_ kind: StoreChange.Kind, in school: School.ID) {
    let sequence = (lengths[school] ?? 0) + 1
    lengths[school] = sequence
    feeds[school, default: []].append(StoreChange(sequence: sequence, kind: kind))
  }

  func changes(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) throws(Outage) -> StoreChangePage {
    try call()
    pages += 1
    let feed = feeds[access.school] ?? []
    let rest = feed.filter { $0.sequence > position }
    let page = Array(rest.prefix(limit))
    let end = page.count < rest.count ? page.last?.sequence : feed.last?.sequence
    return StoreChangePage(
      page,
      position: max(position, end ?? 0),
      hasMore: page.count < rest.count
    )
  }

  // MARK: Erasing

  @discardableResult
  func erase(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) throws(Outage) -> ErasureReceipt {
    try call()
    var receipt = ErasureReceipt(plans: 0, identity: false, entries: 0, tombstone: nil)
    for (id, timeline) in shelves[access.school] ?? [:] {
      let saved = timeline.revisions.last { $0.action == .saved }
      let plan = saved.flatMap { timeline.plan(at: .version($0.version)) }
      guard plan?.plan.pupil == pupil else { continue }
      shelves[access.school]?[id] = nil
      receipt.plans += 1
      feeds[access.school]?.removeAll { change in
        if case .revision(let revision) = change.kind { return revision.plan == id }
        return false
      }
    }
    guard receipt.plans > 0 else { return receipt }
    append(.erasure, in: access.school)
    var event = AuditEvent(.erased, by: access)
    event.reason = reason
    receipt.tombstone = entry(of: event)
    return receipt
  }

  private func entry(of event: AuditEvent) -> AuditEntry {
    let digest = erasures.link
    return AuditEntry(
      sequence: erasures.sequence + 1,
      at: event.at,
      action: event.action,
      commitment: digest,
      link: digest,
      salt: [],
      event: event
    )
  }

  @discardableResult
  func record(_ event: AuditEvent, by access: PlanAccess) throws(Outage) -> AuditEntry {
    try call()
    return entry(of: event)
  }

  func auditTrail(
    after sequence: Int,
    limit: Int,
    by access: PlanAccess
  ) throws(Outage) -> AuditPage {
    try call()
    return AuditPage([], next: nil)
  }

  func auditHead(by access: PlanAccess) throws(Outage) -> AuditHead {
    try call()
    return .empty
  }
}
