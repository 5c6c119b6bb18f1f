package import PlanCodec
package import PlanModel

/// Reads the records of a school out of what a store keeps, and checks that each is whole and
/// belongs where it stands.
package struct RecordReader: Sendable {
  private let sealer: DocumentSealer
  private let school: School.ID

  /// Whether the store seals its records.
  package var isSealing: Bool { sealer.isSealing }

  /// What reads records of the same school that are not sealed.
  package var ofClearText: RecordReader {
    RecordReader(DocumentSealer(.unencrypted), of: school)
  }

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - sealer: What opens the records.
  ///   - school: The school whose records are read.
  package init(_ sealer: DocumentSealer, of school: School.ID) {
    self.sealer = sealer
    self.school = school
  }

  /// Returns the event of an entry.
  ///
  /// - Parameters:
  ///   - record: The event as it is kept.
  ///   - sequence: The number of its entry.
  ///   - salt: The salt of its entry.
  ///   - commitment: The commitment of its entry.
  /// - Returns: The event.
  /// - Throws: Not opened or damaged.
  package func event(
    _ record: SealedRecord,
    sequence: Int,
    salt: [UInt8],
    commitment: [UInt8]
  ) throws(RecordFailure) -> AuditEvent {
    let place = RecordPlace(.event, of: school, sequence: sequence)
    let bytes = try sealer.open(record, at: place)
    guard AuditChain.commitment(toEncoded: bytes, salt: salt).bytes == commitment else {
      throw .damaged
    }
    return try decoded(AuditEvent.self, from: bytes)
  }

  /// Returns a version of a plan.
  ///
  /// - Parameters:
  ///   - document: The plan as it is kept.
  ///   - event: The event of the change that made the version.
  ///   - sequence: The number of the event's entry.
  /// - Returns: The stored plan.
  /// - Throws: Not opened or damaged.
  package func plan(
    _ document: SealedRecord,
    event: AuditEvent,
    sequence: Int
  ) throws(RecordFailure) -> StoredPlan {
    let bytes = try opened(document, event: event, sequence: sequence)
    let plan = try decoded(LearningPlan.self, from: bytes)
    guard let revision = PlanRevision(event), revision.plan == plan.id else {
      throw .damaged
    }
    return StoredPlan(plan, revision: revision)
  }

  /// Returns a document of which the event can't be read.
  ///
  /// Without the event nothing says that it is what was saved; it is good for finding out
  /// what the record is about, and must not be shown.
  ///
  /// - Parameters:
  ///   - type: What the document is.
  ///   - record: The document as it is kept.
  ///   - sequence: The number of the event's entry.
  /// - Returns: The document.
  /// - Throws: Not opened or damaged.
  package func unchecked<Document: PlanDocument>(
    _ type: Document.Type,
    _ record: SealedRecord,
    sequence: Int
  ) throws(RecordFailure) -> Document {
    try decoded(type, from: try opened(record, sequence: sequence))
  }

  /// Checks that a document can be opened; what it says is not looked at.
  ///
  /// - Parameters:
  ///   - record: The document as it is kept.
  ///   - sequence: The number of its entry.
  /// - Throws: Not opened or damaged.
  package func open(_ record: SealedRecord, sequence: Int) throws(RecordFailure) {
    _ = try opened(record, sequence: sequence)
  }

  /// Returns a pupil.
  ///
  /// - Parameters:
  ///   - document: The pupil as it is kept.
  ///   - event: The event of the change that made the version.
  ///   - sequence: The number of the event's entry.
  /// - Returns: The stored pupil.
  /// - Throws: Not opened or damaged.
  package func pupil(
    _ document: SealedRecord,
    event: AuditEvent,
    sequence: Int
  ) throws(RecordFailure) -> StoredPupil {
    let bytes = try opened(document, event: event, sequence: sequence)
    let pupil = try decoded(Pupil.self, from: bytes)
    guard event.pupil == pupil.id, let version = event.version else { throw .damaged }
    return StoredPupil(pupil, version: version, at: event.at, by: event.by)
  }

  /// Opens a document and checks that it is the one that the event tells of.
  private func opened(
    _ document: SealedRecord,
    event: AuditEvent,
    sequence: Int
  ) throws(RecordFailure) -> [UInt8] {
    let bytes = try opened(document, sequence: sequence)
    guard ContentDigest(of: bytes) == event.after.flatMap({ ContentDigest($0) }) else {
      throw .damaged
    }
    return bytes
  }

  private func opened(
    _ document: SealedRecord,
    sequence: Int
  ) throws(RecordFailure) -> [UInt8] {
    let place = RecordPlace(.document, of: school, sequence: sequence)
    return try sealer.open(document, at: place)
  }

  private func decoded<Document: PlanDocument>(
    _ type: Document.Type,
    from bytes: [UInt8]
  ) throws(RecordFailure) -> Document {
    do throws(JSONProblems) {
      return try PlanJSON.decode(type, from: bytes, limits: .standard)
    } catch {
      throw .damaged
    }
  }
}
