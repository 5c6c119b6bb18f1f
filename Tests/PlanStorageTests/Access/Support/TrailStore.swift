import PlanModel
import PlanStorage

/// A store in memory with an audit trail for what is recorded by others.
///
/// Changes leave no entries here: it shows what a guard records, and fails when told to.
actor TrailStore: PlanStore, PupilStore, AuditedStore {
  struct Failure: Error, Equatable {
    var isTrail: Bool
  }

  private let kept = InMemoryPlanStore()
  private var head = AuditHead.empty
  private(set) var entries: [AuditEntry] = []
  private(set) var mayRecord = true

  nonisolated var capabilities: StoreCapabilities { [.audited, .indexedQueries] }

  /// The events so far.
  var events: [AuditEvent] { entries.compactMap(\.event) }

  func refuseRecords() { mayRecord = false }

  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async -> StoredPlan? {
    await kept.plan(withID: id, at: moment, by: access)
  }

  func plans(matching query: PlanQuery, by access: PlanAccess) async -> PlanPage {
    await kept.plans(matching: query, by: access)
  }

  func history(of id: LearningPlan.ID, by access: PlanAccess) async -> [PlanRevision] {
    await kept.history(of: id, by: access)
  }

  @discardableResult
  func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<Failure>) -> [PlanRevision] {
    do throws(PlanStoreError<Never>) {
      return try await kept.apply(changes, by: access)
    } catch {
      throw PlanStoreError(error)
    }
  }

  func pupil(withID id: Pupil.ID, by access: PlanAccess) async -> StoredPupil? {
    await kept.pupil(withID: id, by: access)
  }

  func pupils(after id: Pupil.ID?, limit: Int, by access: PlanAccess) async -> PupilPage {
    await kept.pupils(after: id, limit: limit, by: access)
  }

  @discardableResult
  func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(PupilStoreError<Failure>) -> StoredPupil {
    do throws(PupilStoreError<Never>) {
      return try await kept.save(pupil, expecting: expected, by: access)
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
      try await kept.remove(id, expecting: expected, by: access)
    } catch {
      throw PupilStoreError(error)
    }
  }

  @discardableResult
  func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) async throws(Failure) -> AuditEntry {
    let salt = [UInt8](repeating: 7, count: AuditEntry.saltLength)
    guard mayRecord,
      let entry = try? AuditChain.entry(for: event, after: head, salt: salt)
    else { throw Failure(isTrail: true) }
    entries.append(entry)
    head = AuditHead(sequence: entry.sequence, link: entry.link)
    return entry
  }

  func auditTrail(after sequence: Int, limit: Int, by access: PlanAccess) -> AuditPage {
    AuditPage(entries.filter { $0.sequence > sequence }, next: nil)
  }

  func auditHead(by access: PlanAccess) -> AuditHead { head }
}
