import PlanCodec
import PlanModel
import PlanStorage

/// All that the reference store keeps of one school.
struct ReferenceSchool: Hashable, Sendable {
  var timelines: [LearningPlan.ID: [ReferenceVersion]] = [:]
  var pupils: [Pupil.ID: StoredPupil] = [:]
  var pupilVersions: [Pupil.ID: RecordVersion] = [:]
  var trail: [AuditEntry] = []
  var feed: [StoreChange] = []

  /// The place of the change told last, which may be erased by now.
  var told = 0

  func current(_ id: LearningPlan.ID) -> StoredPlan? { timelines[id]?.last?.stored }

  func plan(_ id: LearningPlan.ID, at moment: PlanMoment) -> StoredPlan? {
    let versions = timelines[id] ?? []
    switch moment {
    case .current: return versions.last?.stored
    case .asOf(let day): return versions.last { $0.revision.effectiveFrom <= day }?.stored
    case .version(let version):
      return versions.first { $0.revision.version == version }?.stored
    }
  }

  var head: AuditHead {
    trail.last.map { AuditHead(sequence: $0.sequence, link: $0.link) } ?? .empty
  }

  /// Adds an event at the end of the trail.
  @discardableResult
  mutating func add(_ event: AuditEvent) throws(JSONError) -> AuditEntry {
    let number = UInt64(trail.count + 1)
    let salt = (0..<16).map {
      UInt8(truncatingIfNeeded: number &* 0x9E37_79B9 >> ($0 * 2))
    }
    let entry = try AuditChain.entry(for: event, after: head, salt: salt)
    trail.append(entry)
    return entry
  }

  /// Takes out the plans of a pupil, and the pupil's versions of other plans.
  ///
  /// Returns the revisions of all that was taken out.
  mutating func eraseVersions(
    of pupil: Pupil.ID,
    plans: Set<LearningPlan.ID>
  ) -> Set<PlanRevision> {
    var revisions: Set<PlanRevision> = []
    for (id, versions) in timelines {
      var owner: Pupil.ID?
      let left = versions.filter { version in
        // A deletion is about the pupil of the version before it.
        owner = version.plan?.pupil ?? owner
        return owner != pupil && !plans.contains(id)
      }
      revisions.formUnion(Set(versions).subtracting(left).map(\.revision))
      timelines[id] = left.isEmpty ? nil : left
    }
    return revisions
  }

  /// Adds a change at the end of the feed.
  mutating func tell(_ kind: StoreChange.Kind) {
    told += 2
    feed.append(StoreChange(sequence: told, kind: kind))
  }

  static func digest(of document: (some PlanDocument)?) throws(JSONError) -> String? {
    guard let document else { return nil }
    return try PlanJSON.digest(of: document).description
  }
}
