import PlanCodec
package import PlanModel

/// Reads the records of a school out of what a store keeps, and checks that each is whole and
/// belongs where it stands.
package struct RecordReader: Sendable {
  private let sealer: DocumentSealer
  private let school: School.ID

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

  /// Returns a version of a plan of which the event can't be read.
  ///
  /// Without the event nothing says that it is the plan that was saved; it is good for
  /// finding out which plan it is, and must not be shown.
  ///
  /// - Parameters:
  ///   - document: The plan as it is kept.
  ///   - sequence: The number of the event's entry.
  /// - Returns: The plan.
  /// - Throws: Not opened or damaged.
  package func uncheckedPlan(
    _ document: SealedRecord,
    sequence: Int
  ) throws(RecordFailure) -> LearningPlan {
    let place = RecordPlace(.document, of: school, sequence: sequence)
    return try decoded(LearningPlan.self, from: try sealer.open(document, at: place))
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
    let place = RecordPlace(.document, of: school, sequence: sequence)
    let bytes = try sealer.open(document, at: place)
    guard ContentDigest(of: bytes) == event.after.flatMap({ ContentDigest($0) }) else {
      throw .damaged
    }
    return bytes
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
