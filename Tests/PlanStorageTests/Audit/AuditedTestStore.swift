import PlanCodec
import PlanModel
import PlanStorage

/// A store in memory with a trail, as small as it can be.
actor AuditedTestStore: PlanStore, PupilStore, ErasingStore {
  enum Failure: Error {
    case notRecordable
    case damaged
  }

  private let store = InMemoryPlanStore()
  private(set) var entries: [AuditEntry] = []
  private var gone: Set<LearningPlan.ID> = []
  private var damaged: Set<RecordVersion> = []
  private var damagedPupils: Set<Pupil.ID> = []

  func damage(_ version: RecordVersion) { damaged.insert(version) }
  func damage(_ pupil: Pupil.ID) { damagedPupils.insert(pupil) }
  func cutTrail(to count: Int) { entries.removeSubrange(count...) }

  private func add(_ event: AuditEvent) -> AuditEntry {
    let head = entries.last?.head ?? .empty
    let salt = AuditFixtures.salt(head.sequence)
    guard let entry = try? AuditChain.entry(for: event, after: head, salt: salt) else {
      preconditionFailure("the events of these tests can be written")
    }
    entries.append(entry)
    return entry
  }
}

// MARK: - Plans

extension AuditedTestStore {
  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPlan? {
    guard !gone.contains(id) else { return nil }
    let stored = await store.plan(withID: id, at: moment, by: access)
    if let version = stored?.version, damaged.contains(version) { throw .damaged }
    return stored
  }

  func plans(matching query: PlanQuery, by access: PlanAccess) async -> PlanPage {
    var page = await store.plans(matching: query, by: access)
    page.items.removeAll { gone.contains($0.id) }
    return page
  }

  func history(of id: LearningPlan.ID, by access: PlanAccess) async -> [PlanRevision] {
    gone.contains(id) ? [] : await store.history(of: id, by: access)
  }

  @discardableResult
  func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> [PlanRevision] {
    var before: [StoredPlan?] = []
    for change in changes {
      before.append(await store.plan(withID: change.plan, by: access))
    }
    let revisions: [PlanRevision]
    do throws(PlanStoreError<Never>) {
      revisions = try await store.apply(changes, by: access)
    } catch {
      throw PlanStoreError(error)
    }
    for (index, change) in changes.enumerated() {
      let old = before[index]?.plan
      let event = AuditEvent.planChange(
        change,
        revision: revisions[index],
        pupil: change.savedPlan?.pupil ?? old?.pupil ?? .blank,
        before: old.flatMap { try? PlanJSON.digest(of: $0) },
        after: change.savedPlan.flatMap { try? PlanJSON.digest(of: $0) },
        by: access
      )
      _ = add(event)
    }
    return revisions
  }
}

// MARK: - Pupils

extension AuditedTestStore {
  func pupil(
    withID id: Pupil.ID,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPupil? {
    guard !damagedPupils.contains(id) else { throw .damaged }
    return await store.pupil(withID: id, by: access)
  }

  func pupils(after id: Pupil.ID?, limit: Int, by access: PlanAccess) async -> PupilPage {
    await store.pupils(after: id, limit: limit, by: access)
  }

  @discardableResult
  func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> StoredPupil {
    do throws(PupilStoreError<Never>) {
      let stored = try await store.save(pupil, expecting: expected, by: access)
      let event = AuditEvent.pupilChange(
        .pupilSaved,
        pupil: pupil.id,
        version: stored.version,
        before: nil,
        after: try? PlanJSON.digest(of: pupil),
        by: access
      )
      _ = add(event)
      return stored
    } catch {
      throw PupilStoreError(error)
    }
  }

  func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) {
    do throws(PupilStoreError<Never>) {
      try await store.remove(id, expecting: expected, by: access)
    } catch {
      throw PupilStoreError(error)
    }
  }
}

// MARK: - Trail

extension AuditedTestStore {
  @discardableResult
  func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) async throws(Failure) -> AuditEntry {
    guard let event = AuditRules.recorded(event, by: access) else { throw .notRecordable }
    return add(event)
  }

  func auditTrail(
    after sequence: Int,
    limit: Int,
    by access: PlanAccess
  ) async -> AuditPage {
    let rest = entries.drop { $0.sequence <= sequence }
    let page = rest.prefix(min(max(limit, 1), 1_000))
    return AuditPage(
      Array(page),
      next: page.count < rest.count ? page.last?.sequence : nil
    )
  }

  func auditHead(by access: PlanAccess) async -> AuditHead {
    entries.last?.head ?? .empty
  }

  private func plansSavedLast(for pupil: Pupil.ID) -> Set<LearningPlan.ID> {
    var owners: [LearningPlan.ID: Pupil.ID] = [:]
    for event in entries.compactMap(\.event) where event.action == .planSaved {
      if let plan = event.plan { owners[plan] = event.pupil }
    }
    return Set(owners.filter { $0.value == pupil }.keys)
  }

  @discardableResult
  func erase(
    _ pupil: Pupil.ID,
    reason: String,
    by access: PlanAccess
  ) async -> ErasureReceipt {
    let plans = plansSavedLast(for: pupil)
    let about = entries.indices.filter { index in
      entries[index].event?.isAbout(pupil, plans: plans) == true
    }
    gone.formUnion(plans)
    let stored = await store.pupil(withID: pupil, by: access)
    if let stored {
      try? await store.remove(pupil, expecting: stored.version, by: access)
    }
    for index in about { entries[index] = entries[index].erased }
    guard !about.isEmpty || stored != nil else {
      return ErasureReceipt(plans: 0, identity: false, entries: 0, tombstone: nil)
    }
    let event = AuditEvent.erasure(entries: about.count, reason: reason, by: access)
    return ErasureReceipt(
      plans: plans.count,
      identity: stored != nil,
      entries: about.count,
      tombstone: add(event)
    )
  }
}
