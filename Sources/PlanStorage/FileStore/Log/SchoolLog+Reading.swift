import PlanCodec
import PlanModel

/// An item with its contents.
struct ReadItem {
  let entry: LogEntry
  let meta: ItemMeta

  /// The event of the audit trail.
  let event: AuditEvent
}

extension SchoolLog {
  /// Limits for what this library wrote itself; only the depth stays bounded.
  private static var limits: JSONLimits {
    var limits = JSONLimits.standard
    limits.bytes = .max
    limits.stringBytes = .max
    limits.nameBytes = .max
    limits.members = .max
    limits.elements = .max
    return limits
  }

  /// Returns the entry of an item from either copy.
  ///
  /// - Parameters:
  ///   - sequence: The number of the item.
  ///   - file: The open log.
  /// - Returns: The entry and the frame it is in.
  /// - Throws: Damaged if neither copy can be read.
  func entry(
    of sequence: Int,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> (entry: LogEntry, frame: FrameLayout) {
    guard let frame = frame(of: sequence) else { throw FilePlanStoreError(.damaged) }
    let place = (sequence - frame.firstSequence) * LogEntry.length
    for start in [FrameLayout.edgeLength, frame.secondPublic] {
      let bytes = try file.read(at: frame.offset + start + place, count: LogEntry.length)
      let entry = LogEntry(bytes, at: 0, logID: file.header.id)
      if let entry, entry.sequence == sequence, frame.holds(entry) {
        return (entry, frame)
      }
    }
    throw FilePlanStoreError(.damaged)
  }

  /// Returns an item with its event.
  func item(
    _ sequence: Int,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> ReadItem {
    let (entry, frame) = try entry(of: sequence, in: file)
    let second = frame.offset + frame.secondMetas - frame.metas
    for start in [frame.offset, second] {
      guard let kept = try file.part(entry.meta, from: start) else { continue }
      let bytes = try clearText(kept, .meta, of: sequence)
      guard let meta = ItemMeta(bytes) else { break }
      let event = try decode(AuditEvent.self, from: meta.event)
      return ReadItem(entry: entry, meta: meta, event: event)
    }
    throw FilePlanStoreError(.damaged)
  }

  /// Returns the document of an item as it was saved.
  func document<Document: PlanDocument>(
    _ type: Document.Type,
    of item: ReadItem,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> Document {
    let sequence = item.entry.sequence
    guard let frame = frame(of: sequence), item.entry.document.length > 0,
      let kept = try file.part(item.entry.document, from: frame.offset)
    else { throw FilePlanStoreError(.damaged) }
    return try decode(type, from: try clearText(kept, .document, of: sequence))
  }

  private func clearText(
    _ kept: [UInt8],
    _ part: LogSealer.Part,
    of sequence: Int
  ) throws(FilePlanStoreError) -> [UInt8] {
    guard let sealer else { throw FilePlanStoreError(.damaged) }
    return try sealer.open(kept, part, of: sequence)
  }

  private func decode<Document: PlanDocument>(
    _ type: Document.Type,
    from bytes: [UInt8]
  ) throws(FilePlanStoreError) -> Document {
    do throws(JSONProblems) {
      return try PlanJSON.decode(type, from: bytes, limits: Self.limits)
    } catch {
      throw FilePlanStoreError(.damaged)
    }
  }
}

// MARK: - Plans and pupils

extension SchoolLog {
  /// Returns a version of a plan with its document.
  func storedPlan(
    _ version: IndexedVersion,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> StoredPlan {
    let item = try item(version.sequence, in: file)
    let plan = try document(LearningPlan.self, of: item, in: file)
    guard plan.id == item.meta.plan, let revision = item.revision else {
      throw FilePlanStoreError(.damaged)
    }
    return StoredPlan(plan, revision: revision)
  }

  /// Returns a pupil with its document.
  func storedPupil(
    _ version: PupilDirectory.Version,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> StoredPupil {
    let item = try item(version.sequence, in: file)
    let pupil = try document(Pupil.self, of: item, in: file)
    guard pupil.id == item.meta.pupil, let number = item.event.version else {
      throw FilePlanStoreError(.damaged)
    }
    return StoredPupil(pupil, version: number, at: item.event.at, by: item.event.by)
  }
}

extension ReadItem {
  /// The revision that the item made, `nil` if it changed no plan.
  var revision: PlanRevision? {
    guard entry.kind.changesPlan, let plan = event.plan, let version = event.version,
      let day = event.effectiveFrom
    else { return nil }
    return PlanRevision(
      plan: plan,
      version: version,
      action: entry.kind == .planSaved ? .saved : .deleted,
      effectiveFrom: day,
      at: event.at,
      by: event.by,
      reason: event.reason ?? ""
    )
  }
}
