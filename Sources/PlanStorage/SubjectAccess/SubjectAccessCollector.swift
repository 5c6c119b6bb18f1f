public import PlanModel

/// Collects what stores keep about one pupil.
///
/// ```swift
/// let collector = SubjectAccessCollector(store)
/// let collection = try await collector.collect(about: "p-0417", by: access)
/// ```
///
/// The collector reads with the rights of whoever calls it: hand in the stores themselves,
/// not views of them that leave sections out. Record the collection as an
/// `AuditAction.exported` event.
///
/// ## Topics
///
/// ### Creating a collector
/// - ``init(_:)``
/// - ``init(plans:pupils:trail:)``
///
/// ### Collecting
/// - ``collect(about:by:)``
public struct SubjectAccessCollector: Sendable {
  private let plans: any PlanReadingStore
  private let pupils: (any PupilReadingStore)?
  private let trail: (any AuditedStore)?

  /// Creates a collector over one store, with whatever the store offers.
  ///
  /// - Parameter store: The store; pupils and the trail are read if it keeps them.
  public init(_ store: any PlanReadingStore) {
    self.init(
      plans: store,
      pupils: store as? any PupilReadingStore,
      trail: store as? any AuditedStore
    )
  }

  /// Creates a collector over several stores.
  ///
  /// - Parameters:
  ///   - plans: Where plans are kept.
  ///   - pupils: Where pupils are kept, `nil` if nowhere within reach.
  ///   - trail: Where the audit trail is kept, `nil` if nowhere within reach.
  public init(
    plans: any PlanReadingStore,
    pupils: (any PupilReadingStore)?,
    trail: (any AuditedStore)?
  ) {
    self.plans = plans
    self.pupils = pupils
    self.trail = trail
  }

  /// Collects everything about a pupil.
  ///
  /// What belongs to the pupil is what an erasure would take, without what names another
  /// pupil: a version that was for another is a gap, and neither it nor its reason is shown.
  /// The whole trail of the school is read, twice. A version that can't be read is a gap and does
  /// not keep the rest from being collected.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - access: Who collects, for which school and when.
  /// - Returns: The collection.
  /// - Throws: What the stores throw if they fail themselves.
  public func collect(
    about pupil: Pupil.ID,
    by access: PlanAccess
  ) async throws -> SubjectAccessCollection {
    var collection = SubjectAccessCollection(of: pupil, by: access)
    try await collectIdentity(into: &collection)
    var found = PupilTrail(
      of: pupil,
      plans: try await plans.planIDs(of: pupil, by: access)
    )
    if let trail {
      found = try await Self.collect(from: trail, found, into: &collection)
    } else {
      collection.gaps.append(SubjectAccessGap(.noTrail))
    }
    for id in found.plans.union(found.otherPlans).sorted() {
      try await Self.collect(id, from: plans, into: &collection)
    }
    return collection
  }

  private func collectIdentity(
    into collection: inout SubjectAccessCollection
  ) async throws {
    guard let pupils else {
      collection.gaps.append(SubjectAccessGap(.noPupilStore))
      return
    }
    let access = collection.access
    guard let stored = try await pupils.pupil(withID: collection.pupil, by: access) else {
      return
    }
    let marker = ReviewMarker(stored.pupil, isIdentity: true)
    collection.identity = SubjectIdentity(stored, marks: marker.marks)
    collection.files += marker.files.map {
      SubjectFile(plan: nil, version: stored.version, path: $0.path, file: $0.file)
    }
  }

  private static func collect(
    from trail: some AuditedStore,
    _ found: PupilTrail,
    into collection: inout SubjectAccessCollection
  ) async throws -> PupilTrail {
    var found = found
    for try await entry in trail.auditEntries(by: collection.access) { found.find(entry) }
    for try await entry in trail.auditEntries(by: collection.access)
    where found.take(entry) {
      if let named = entry.event?.pupil, named != found.pupil { continue }
      let marks = entry.event.map { ReviewMarker($0).marks } ?? []
      collection.entries.append(SubjectEntry(entry, marks: marks))
    }
    return found
  }
}

// MARK: - Plans

extension SubjectAccessCollector {
  private static func collect(
    _ id: LearningPlan.ID,
    from plans: some PlanReadingStore,
    into collection: inout SubjectAccessCollection
  ) async throws {
    let access = collection.access
    var plan = SubjectPlan(id)
    var isShown = false
    for revision in try await plans.history(of: id, by: access) {
      guard revision.action != .deleted else {
        // A deletion is about the pupil of the version that it deleted.
        if isShown { plan.revisions.append(revision) }
        continue
      }
      isShown = false
      let version = revision.version
      let stored = try? await plans.plan(withID: id, at: .version(version), by: access)
      try Task.checkCancellation()
      guard let stored = stored.flatMap(\.self) else {
        let gap = SubjectAccessGap(.unreadable, plan: id, version: version)
        collection.gaps.append(gap)
        continue
      }
      guard stored.plan.pupil == collection.pupil else {
        let gap = SubjectAccessGap(.otherPupil, plan: id, version: version)
        collection.gaps.append(gap)
        continue
      }
      isShown = true
      plan.revisions.append(revision)
      let marker = ReviewMarker(stored.plan)
      plan.versions.append(SubjectPlan.Version(stored, marks: marker.marks))
      collection.files += marker.files.map {
        SubjectFile(plan: id, version: version, path: $0.path, file: $0.file)
      }
    }
    if !plan.versions.isEmpty { collection.plans.append(plan) }
  }
}

extension PlanReadingStore {
  /// Returns the identifiers of the current plans of a pupil, also of damaged ones.
  package func planIDs(
    of pupil: Pupil.ID,
    by access: PlanAccess
  ) async throws(Failure) -> Set<LearningPlan.ID> {
    var query: PlanQuery? = PlanQuery().with { $0.pupils = [pupil] }
    var ids: Set<LearningPlan.ID> = []
    while let asked = query {
      let page = try await plans(matching: asked, by: access)
      ids.formUnion(page.items.map(\.id))
      ids.formUnion(page.unreadable)
      query = page.next.map { next in asked.with { $0.after = next } }
    }
    return ids
  }
}
