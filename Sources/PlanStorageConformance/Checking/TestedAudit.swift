import PlanModel
import PlanStorage

/// The audit trail of the store that is checked, without the type of its failure.
struct TestedAudit: Sendable {
  let store: any AuditedStore
}

extension TestedStore {
  /// Returns the audit trail, if the store says that it keeps one.
  func audit() throws(CheckStop) -> TestedAudit {
    guard capabilities.contains(.audited) else {
      throw .notOffered("the store does not declare that it is audited")
    }
    let store = plans as? any AuditedStore
    return TestedAudit(
      store: try require(store, "audited is declared by no AuditedStore")
    )
  }
}

extension TestedAudit {
  /// Records an event that must be recorded.
  @discardableResult
  func record(
    _ event: AuditEvent,
    by access: PlanAccess
  ) async throws(CheckStop) -> AuditEntry {
    try await TestedStore.reading("the answer to an event") { () async throws in
      try await store.record(event, by: access)
    }
  }

  /// Returns the texts of the error that an event meets, `nil` if it is recorded.
  func textsOfRefusal(of event: AuditEvent, by access: PlanAccess) async -> [String]? {
    await Self.textsOfRefusal(of: event, in: store, by: access)
  }

  private static func textsOfRefusal<Store: AuditedStore>(
    of event: AuditEvent,
    in store: Store,
    by access: PlanAccess
  ) async -> [String]? {
    do throws(Store.Failure) {
      try await store.record(event, by: access)
      return nil
    } catch {
      return shownTexts(of: error)
    }
  }

  /// Returns the head of the trail.
  func head(by access: PlanAccess) async throws(CheckStop) -> AuditHead {
    try await TestedStore.reading("the head of the trail") { () async throws in
      try await store.auditHead(by: access)
    }
  }

  /// Returns the whole trail, page by page.
  func trail(
    limit: Int = 100,
    by access: PlanAccess
  ) async throws(CheckStop) -> [AuditEntry] {
    var entries: [AuditEntry] = []
    var last = 0
    while true {
      let (place, store) = (last, store)
      let page = try await TestedStore.reading("the trail") { () async throws in
        try await store.auditTrail(after: place, limit: limit, by: access)
      }
      try expect(
        page.entries.count <= limit,
        "a page of the trail is longer than its limit"
      )
      entries += page.entries
      guard let next = page.next else { return entries }
      try expect(next > last, "a page of the trail does not lead further")
      last = next
    }
  }

  /// Returns the trail after its chain was verified up to the head.
  @discardableResult
  func verifiedTrail(by access: PlanAccess) async throws(CheckStop) -> [AuditEntry] {
    let entries = try await trail(by: access)
    var end = AuditHead.empty
    for entry in entries {
      try expect(
        entry.sequence == end.sequence + 1,
        "entry \(entry.sequence) follows entry \(end.sequence) in the trail"
      )
      let link = AuditChain.link(
        after: end.link,
        sequence: entry.sequence,
        at: entry.at,
        action: entry.action,
        commitment: entry.commitment
      )
      try expect(entry.link == link, "the link of entry \(entry.sequence) does not fit")
      try Self.verifyCommitment(of: entry)
      end = AuditHead(sequence: entry.sequence, link: entry.link)
    }
    let head = try await head(by: access)
    try expect(head == end, "the head is not the end of the trail")
    return entries
  }

  private static func verifyCommitment(of entry: AuditEntry) throws(CheckStop) {
    guard let event = entry.event else {
      try expect(
        entry.salt.isEmpty,
        "entry \(entry.sequence) lost its event, not its salt"
      )
      return
    }
    try expect(
      entry.salt.count == AuditEntry.saltLength,
      "the salt of entry \(entry.sequence) has \(entry.salt.count) bytes"
    )
    let commitment = try? AuditChain.commitment(to: event, salt: entry.salt)
    try expect(
      commitment == entry.commitment,
      "the commitment of entry \(entry.sequence) does not fit its event"
    )
    try expect(
      event.at == entry.at && event.action == entry.action,
      "entry \(entry.sequence) tells another moment or action than its event"
    )
  }
}
