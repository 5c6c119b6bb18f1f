import PlanCodec
package import PlanModel

/// Makes the changes of one call ready to be kept, one after the other.
///
/// It holds the end of the trail and moves it on, so that every store joins the same entry to
/// the same change. A store throws it away if its transaction fails.
package struct RecordWriter: Sendable {
  /// The end of the trail after what was made ready so far.
  package private(set) var head: AuditHead

  private static var certainlyReadableLength: Int { JSONLimits.standard.elements }

  private let sealer: DocumentSealer
  private let access: PlanAccess

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - head: The end of the school's trail.
  ///   - sealer: What seals the records.
  ///   - access: Who makes the changes, for which school and when.
  package init(after head: AuditHead, sealer: DocumentSealer, by access: PlanAccess) {
    self.head = head
    self.sealer = sealer
    self.access = access
  }

  /// Makes a change to a plan ready; that it fits is not checked here.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - latest: The last version of the plan, `nil` if there never was one.
  /// - Returns: What is to be written.
  /// - Throws: Not writable or not sealed; damaged, if a plan is deleted and nothing says any
  ///   more which pupil it is for.
  package mutating func prepare(
    _ change: PlanChange,
    after latest: LatestVersion?
  ) throws(RecordFailure) -> PreparedPlanChange {
    let revision = change.revision(after: latest?.version, by: access)
    let plan = change.savedPlan
    var document: [UInt8]?
    if let plan { document = try encoded(plan) }
    // An event that names no pupil would keep the plan out of an erasure.
    guard let pupil = plan?.pupil ?? latest?.pupil else { throw .damaged }
    let event = AuditEvent.planChange(
      change,
      revision: revision,
      pupil: pupil,
      before: latest?.digest,
      after: document.map { ContentDigest(of: $0) },
      by: access
    )
    return PreparedPlanChange(
      revision: revision,
      pupil: pupil,
      columns: plan.map { PlanColumns($0) },
      change: try prepare(event, with: document)
    )
  }

  /// Makes a pupil ready to be saved; that the version fits is not checked here.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - latest: The last version, `nil` if there never was one.
  /// - Returns: The pupil as it will be stored, and what is to be written.
  /// - Throws: Not writable or not sealed.
  package mutating func prepareSaving(
    _ pupil: Pupil,
    after latest: LatestVersion?
  ) throws(RecordFailure) -> (StoredPupil, PreparedChange) {
    let version = latest?.version.next ?? .first
    let document = try encoded(pupil)
    let event = AuditEvent.pupilChange(
      .pupilSaved,
      pupil: pupil.id,
      version: version,
      before: latest?.digest,
      after: ContentDigest(of: document),
      by: access
    )
    let stored = StoredPupil(pupil, version: version, at: access.at, by: access.actor)
    return (stored, try prepare(event, with: document))
  }

  /// Makes the removal of a pupil ready.
  ///
  /// - Parameters:
  ///   - id: The identifier of the pupil.
  ///   - latest: The version that is removed.
  /// - Returns: What is to be written.
  /// - Throws: Not writable or not sealed.
  package mutating func prepareRemoval(
    of id: Pupil.ID,
    after latest: LatestVersion
  ) throws(RecordFailure) -> PreparedChange {
    let event = AuditEvent.pupilChange(
      .pupilRemoved,
      pupil: id,
      version: latest.version,
      before: latest.digest,
      after: nil,
      by: access
    )
    return try prepare(event, with: nil)
  }

  /// Makes an event ready that is no change, or whose change is no document.
  ///
  /// - Parameter event: The event as the trail keeps it.
  /// - Returns: What is to be written.
  /// - Throws: Not writable or not sealed.
  package mutating func prepare(
    _ event: AuditEvent
  ) throws(RecordFailure) -> PreparedChange {
    try prepare(event, with: nil)
  }

  private mutating func prepare(
    _ event: AuditEvent,
    with document: [UInt8]?
  ) throws(RecordFailure) -> PreparedChange {
    let bytes = try encoded(event)
    let entry = Self.entry(for: event, as: bytes, after: head)
    let school = access.school
    let change = PreparedChange(
      entry: entry,
      event: try sealer.seal(
        bytes,
        at: RecordPlace(.event, of: school, sequence: entry.sequence)
      ),
      document: try sealed(document, sequence: entry.sequence)
    )
    head = AuditHead(sequence: entry.sequence, link: entry.link)
    return change
  }

  private func sealed(
    _ document: [UInt8]?,
    sequence: Int
  ) throws(RecordFailure) -> SealedRecord? {
    guard let document else { return nil }
    let place = RecordPlace(.document, of: access.school, sequence: sequence)
    return try sealer.seal(document, at: place)
  }

  private func encoded(_ document: some PlanDocument) throws(RecordFailure) -> [UInt8] {
    do throws(JSONError) {
      let bytes = try PlanJSON.encode(document)
      // Shorter documents can't pass a limit that would keep them from being read again.
      guard bytes.count > Self.certainlyReadableLength else { return bytes }
      if let fault = PlanJSON.check(bytes) { throw fault }
      return bytes
    } catch {
      throw .notWritable
    }
  }
}

// MARK: - Entries

extension RecordWriter {
  /// Returns the entry of an event whose canonical JSON is at hand.
  private static func entry(
    for event: AuditEvent,
    as bytes: [UInt8],
    after head: AuditHead
  ) -> AuditEntry {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<AuditEntry.saltLength).map { _ in
      UInt8.random(in: .min ... .max, using: &random)
    }
    let commitment = AuditChain.commitment(toEncoded: bytes, salt: salt)
    return AuditEntry(
      sequence: head.sequence + 1,
      at: event.at,
      action: event.action,
      commitment: commitment,
      link: AuditChain.link(
        after: head.link,
        sequence: head.sequence + 1,
        at: event.at,
        action: event.action,
        commitment: commitment
      ),
      salt: salt,
      event: event
    )
  }
}
