/// All versions of one plan in the order in which they were saved.
///
/// A timeline knows the rules that every store keeps: which version a change must expect,
/// how versions are counted, what a deletion leaves, and which version counts on a day. A
/// store that keeps timelines keeps the rules.
///
/// ## Topics
///
/// ### Changing a plan
/// - ``check(_:)``
/// - ``apply(_:by:)``
///
/// ### Reading a plan
/// - ``plan(at:)``
/// - ``revisions``
public struct PlanTimeline: Hashable, Sendable {
  /// One version: the stored plan, or the revision of a deletion.
  ///
  /// It is one reference to a plan, which is large, so that a timeline is copied fast.
  private indirect enum Entry: Hashable {
    case saved(StoredPlan)
    case deleted(PlanRevision)

    var revision: PlanRevision {
      switch self {
      case .saved(let stored): stored.revision
      case .deleted(let revision): revision
      }
    }

    var stored: StoredPlan? {
      switch self {
      case .saved(let stored): stored
      case .deleted: nil
      }
    }

    /// The version of a plan that is stored, `nil` of a deletion.
    var storedVersion: RecordVersion? {
      switch self {
      case .saved(let stored): stored.version
      case .deleted: nil
      }
    }
  }

  private var entries: [Entry] = []

  /// Creates the timeline of a plan that was never saved.
  public init() {}

  /// The history of the plan, the first revision first.
  public var revisions: [PlanRevision] { entries.map(\.revision) }

  /// Returns a version of the plan.
  ///
  /// - Parameter moment: Which version is asked for.
  /// - Returns: The stored plan, `nil` if there was none at the moment or it was deleted.
  public func plan(at moment: PlanMoment) -> StoredPlan? {
    switch moment {
    case .current:
      entries.last?.stored
    case .asOf(let day):
      entries.last { $0.revision.effectiveFrom <= day }?.stored
    case .version(let version):
      entries.indices.contains(version.number - 1)
        ? entries[version.number - 1].stored : nil
    }
  }

  /// Checks that a change was made from the current version.
  ///
  /// - Parameter change: The change, to the plan of this timeline.
  /// - Throws: A conflict if the plan is stored in another version than the change expects;
  ///   not found if the change expects a version and there is no current plan.
  public func check(_ change: PlanChange) throws(PlanStoreError<Never>) {
    guard entries.last?.storedVersion != change.expected else { return }
    guard let found = entries.last?.stored else { throw .notFound(change.plan) }
    throw .conflict(StoreConflict(expected: change.expected, found: found))
  }

  /// Adds a version, if the change was made from the current one.
  ///
  /// - Parameters:
  ///   - change: The change, to the plan of this timeline.
  ///   - access: Who makes the change and when.
  /// - Returns: The revision that the change made.
  /// - Throws: What ``check(_:)`` throws.
  @discardableResult
  public mutating func apply(
    _ change: PlanChange,
    by access: PlanAccess
  ) throws(PlanStoreError<Never>) -> PlanRevision {
    try check(change)
    let revision = change.revision(after: entries.last?.revision.version, by: access)
    switch change.action {
    case .save(let plan): entries.append(.saved(StoredPlan(plan, revision: revision)))
    case .delete: entries.append(.deleted(revision))
    }
    return revision
  }
}
