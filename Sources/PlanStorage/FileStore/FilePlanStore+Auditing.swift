public import PlanModel

extension FilePlanStore: AuditedStore {
  @discardableResult
  public func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> AuditEntry {
    guard let event = AuditRules.recorded(event, by: access) else {
      throw FilePlanStoreError(.notAllowed)
    }
    return try changing(access.school, failing: { $0 }) {
      open throws(FilePlanStoreError) in
      try append(event, .event, losing: [], to: &open)
    }
  }

  public func auditTrail(
    after sequence: Int,
    limit: Int,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> AuditPage {
    let length = min(max(limit, 1), 1_000)
    let empty = AuditPage([], next: nil)
    return try reading(access.school, orElse: empty) {
      log,
      file throws(FilePlanStoreError) in
      (try log.auditPage(after: max(sequence, 0), length: length, in: file), false)
    }
  }

  public func auditHead(by access: PlanAccess) throws(FilePlanStoreError) -> AuditHead {
    try reading(access.school, orElse: .empty) { log, _ throws(FilePlanStoreError) in
      guard log.tail != .damaged else { throw FilePlanStoreError(.damaged) }
      return (log.head, false)
    }
  }
}

extension FilePlanStore {
  /// Adds an event that is the only item of its batch.
  func append(
    _ event: AuditEvent,
    _ kind: ItemKind,
    losing losses: [ContentLoss],
    to open: inout LogChange
  ) throws(FilePlanStoreError) -> AuditEntry {
    let item = NewItem(
      kind: kind,
      event: event,
      salt: randomBytes(AuditEntry.saltLength)
    )
    let frame = try open.append(
      [item],
      losing: losses,
      fileID: randomBytes(FileHeader.idLength)
    )
    guard let entry = frame.entries.first else { throw FilePlanStoreError(.damaged) }
    return AuditEntry(entry, salt: item.salt, event: event)
  }
}

extension AuditEntry {
  init(_ entry: LogEntry, salt: [UInt8], event: AuditEvent?) {
    self.init(
      sequence: entry.sequence,
      at: entry.at,
      action: AuditAction(rawValue: entry.action),
      commitment: entry.commitment,
      link: entry.link,
      salt: salt,
      event: event
    )
  }
}

extension SchoolLog {
  /// Returns the numbers of items after another in order, without those whose loss was
  /// accepted.
  ///
  /// - Throws: Damaged at a number of which nothing can be read.
  func nextSequence(after sequence: Int) throws(FilePlanStoreError) -> Int? {
    let next = sequence + 1
    guard !damage.missing.contains(where: { $0.contains(next) }) else {
      throw FilePlanStoreError(.damaged)
    }
    guard next <= head.sequence else {
      guard tail != .damaged else { throw FilePlanStoreError(.damaged) }
      return nil
    }
    if frame(of: next) != nil { return next }
    return frames.first { $0.firstSequence > next }?.firstSequence
  }

  fileprivate func auditPage(
    after sequence: Int,
    length: Int,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> AuditPage {
    var page = AuditPage([], next: nil)
    guard sequence <= head.sequence else { return page }
    var last = sequence
    while let next = try nextSequence(after: last) {
      guard page.entries.count < length else {
        page.next = last
        return page
      }
      last = next
      page.entries.append(try auditEntry(next, in: file))
    }
    return page
  }

  private func auditEntry(
    _ sequence: Int,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> AuditEntry {
    guard !erased.contains(sequence) else {
      return AuditEntry(try entry(of: sequence, in: file).entry, salt: [], event: nil)
    }
    let item = try item(sequence, in: file)
    return AuditEntry(item.entry, salt: item.meta.salt, event: item.event)
  }
}
