import PlanCodec
public import PlanModel

extension FilePlanStore {
  @discardableResult
  public func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) throws(PlanStoreError<FilePlanStoreError>) -> [PlanRevision] {
    if let id = PlanChange.repeatedPlan(in: changes) { throw .repeated(id) }
    guard !changes.isEmpty else { return [] }
    let documents = try encoded(changes)
    return try changing(access.school, failing: { .failure($0) }) {
      open throws(PlanStoreError<FilePlanStoreError>) in
      for change in changes { try check(change, in: open) }
      var revisions: [PlanRevision] = []
      var items: [NewItem] = []
      for (change, document) in zip(changes, documents) {
        let timeline = open.log.plans.timelines[change.plan]
        let version = timeline.flatMap { RecordVersion($0.last.number) }
        let revision = change.revision(after: version, by: access)
        revisions.append(revision)
        var item = item(for: change, revision, after: timeline, document)
        if item.event.pupil == nil {
          item.event.pupil = open.log.plans.pupil(of: timeline)
        }
        items.append(item)
      }
      do throws(FilePlanStoreError) {
        try open.append(items, fileID: randomBytes(FileHeader.idLength))
      } catch {
        throw .failure(error)
      }
      return revisions
    }
  }

  private typealias EncodedPlan = (bytes: [UInt8], digest: ContentDigest)

  private func encoded(
    _ changes: [PlanChange]
  ) throws(PlanStoreError<FilePlanStoreError>) -> [EncodedPlan?] {
    var documents: [EncodedPlan?] = []
    for change in changes {
      guard let plan = change.savedPlan else {
        documents.append(nil)
        continue
      }
      do throws(JSONError) {
        let bytes = try PlanJSON.encode(plan)
        documents.append((bytes, ContentDigest(of: bytes)))
      } catch {
        throw .failed(FilePlanStoreError(.notWritable))
      }
    }
    return documents
  }

  /// Checks that a change was made from the current version.
  private func check(
    _ change: PlanChange,
    in open: LogChange
  ) throws(PlanStoreError<FilePlanStoreError>) {
    let log = open.log
    let timeline = log.plans.timelines[change.plan]
    guard !log.mayHidePlanChange(after: timeline?.last.sequence ?? 0) else {
      throw .failed(FilePlanStoreError(.damaged))
    }
    let current = timeline?.current
    guard current?.number != change.expected?.number else { return }
    guard let current, let file = open.file else { throw .notFound(change.plan) }
    let found: StoredPlan
    do throws(FilePlanStoreError) {
      found = try log.storedPlan(current, in: file)
    } catch {
      throw .failed(error)
    }
    throw .conflict(StoreConflict(expected: change.expected, found: found))
  }

  private func item(
    for change: PlanChange,
    _ revision: PlanRevision,
    after timeline: IndexedTimeline?,
    _ document: EncodedPlan?
  ) -> NewItem {
    var event = AuditEvent(blankFor: revision)
    let columns = change.savedPlan.map { PlanColumns($0) }
    event.pupil = columns?.pupil
    event.before = timeline?.digest?.text
    event.after = document?.digest.description
    return NewItem(
      kind: document == nil ? .planDeleted : .planSaved,
      event: event,
      salt: randomBytes(AuditEntry.saltLength),
      columns: columns,
      document: document
    )
  }
}

extension AuditEvent {
  /// Creates the event of a change to a plan.
  fileprivate init(blankFor revision: PlanRevision) {
    let access = PlanAccess(by: revision.by, in: .blank, at: revision.at)
    self.init(revision.action == .saved ? .planSaved : .planDeleted, by: access)
    plan = revision.plan
    version = revision.version
    effectiveFrom = revision.effectiveFrom
    reason = revision.reason
  }
}

extension StoreError where Failure == FilePlanStoreError {
  /// Returns the error of a change that the store could not make, or not confirm.
  static func failure(_ error: FilePlanStoreError) -> Self {
    error.code == .unconfirmed ? .unconfirmed(error) : .failed(error)
  }
}
