import PlanCodec
public import PlanModel

extension FilePlanStore: PupilStore {
  public func pupil(
    withID id: Pupil.ID,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> StoredPupil? {
    try reading(access.school, orElse: nil) { log, file throws(FilePlanStoreError) in
      let version = log.pupils.current(id)
      guard !log.mayHidePupilChange(after: log.pupils.versions[id]?.sequence ?? 0) else {
        throw FilePlanStoreError(.damaged)
      }
      guard let version else { return (nil, false) }
      return (try log.storedPupil(version, in: file), false)
    }
  }

  public func pupils(
    after id: Pupil.ID?,
    limit: Int,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> PupilPage {
    let length = min(max(limit, 1), PlanQuery.largestLimit)
    let empty = PupilPage([], next: nil)
    return try reading(access.school, orElse: empty) {
      log,
      file throws(FilePlanStoreError) in
      guard !log.mayHidePupilChange(after: 0) else { throw FilePlanStoreError(.damaged) }
      var page = PupilPage([], next: nil)
      var last = id
      while let next = log.pupils.order.first(after: last) {
        guard page.items.count < length else {
          page.next = last
          break
        }
        if let version = log.pupils.current(next) {
          page.items.append(try log.storedPupil(version, in: file))
        }
        last = next
      }
      return (page, false)
    }
  }

  @discardableResult
  public func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) throws(PupilStoreError<FilePlanStoreError>) -> StoredPupil {
    let document: (bytes: [UInt8], digest: ContentDigest)
    do throws(JSONError) {
      let bytes = try PlanJSON.encode(pupil)
      document = (bytes, ContentDigest(of: bytes))
    } catch {
      throw .failed(FilePlanStoreError(.notWritable))
    }
    return try changing(access.school, failing: { .failure($0) }) {
      open throws(PupilStoreError<FilePlanStoreError>) in
      try check(pupil.id, expecting: expected, in: open)
      let last = open.log.pupils.versions[pupil.id].flatMap { RecordVersion($0.number) }
      let version = last?.next ?? .first
      var event = AuditEvent(.pupilSaved, by: access)
      event.version = version
      event.after = document.digest.description
      try append(event, .pupilSaved, of: pupil.id, document, to: &open)
      return StoredPupil(pupil, version: version, at: access.at, by: access.actor)
    }
  }

  public func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) throws(PupilStoreError<FilePlanStoreError>) {
    try changing(access.school, failing: { .failure($0) }) {
      open throws(PupilStoreError<FilePlanStoreError>) in
      try check(id, expecting: expected, in: open)
      var event = AuditEvent(.pupilRemoved, by: access)
      event.version = expected
      try append(event, .pupilRemoved, of: id, nil, to: &open)
    }
  }
}

extension FilePlanStore {
  /// Adds a change of a pupil, and overwrites the document that it takes the place of.
  private func append(
    _ event: AuditEvent,
    _ kind: ItemKind,
    of id: Pupil.ID,
    _ document: (bytes: [UInt8], digest: ContentDigest)?,
    to open: inout LogChange
  ) throws(PupilStoreError<FilePlanStoreError>) {
    let before = open.log.pupils.current(id)
    var event = event
    event.pupil = id
    event.before = before?.digest?.text
    let item = NewItem(
      kind: kind,
      event: event,
      salt: randomBytes(AuditEntry.saltLength),
      columns: nil,
      document: document
    )
    let losses = ContentLoss.runs(.document, of: before.map { [$0.sequence] } ?? [])
    do throws(FilePlanStoreError) {
      try open.append(
        [item],
        losing: losses,
        fileID: randomBytes(FileHeader.idLength)
      )
    } catch {
      throw .failure(error)
    }
    // The change is made; what is not overwritten now is before the next change.
    try? open.carryOutLosses()
  }

  private func check(
    _ id: Pupil.ID,
    expecting expected: RecordVersion?,
    in open: LogChange
  ) throws(PupilStoreError<FilePlanStoreError>) {
    let log = open.log
    guard !log.mayHidePupilChange(after: log.pupils.versions[id]?.sequence ?? 0) else {
      throw .failed(FilePlanStoreError(.damaged))
    }
    let current = log.pupils.current(id)
    guard current?.number != expected?.number else { return }
    guard let current, let file = open.file else { throw .notFound(id) }
    let found: StoredPupil
    do throws(FilePlanStoreError) {
      found = try log.storedPupil(current, in: file)
    } catch {
      throw .failed(error)
    }
    throw .conflict(StoreConflict(expected: expected, found: found))
  }
}

extension SchoolLog {
  /// Whether something that can't be read may have changed a pupil after an item.
  func mayHidePupilChange(after sequence: Int) -> Bool {
    tail == .damaged || sequence < damage.pupilsBefore
  }
}
