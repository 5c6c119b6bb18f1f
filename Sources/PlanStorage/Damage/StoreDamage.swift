public import PlanModel

/// What a store can't read of a school.
///
/// It names plans, versions, pupils and entries by opaque identifiers and numbers, and quotes
/// no content.
///
/// ## Topics
///
/// ### Whether anything is damaged
/// - ``isEmpty``
/// - ``isAcceptable``
///
/// ### Records that can't be read
/// - ``plans``
/// - ``pupils``
/// - ``versions``
/// - ``Version``
///
/// ### Places of the trail that can't be read
/// - ``entries``
/// - ``brokenEntries``
/// - ``hasDamagedEnd``
public struct StoreDamage: Hashable, Sendable {
  /// One version of a plan.
  public struct Version: Hashable, Sendable {
    /// The plan.
    public let plan: LearningPlan.ID

    /// The version that can't be read.
    public let version: RecordVersion
  }

  /// The plans whose current version can't be read, in order.
  public internal(set) var plans: [LearningPlan.ID] = []

  /// The pupils that can't be read, in order.
  public internal(set) var pupils: [Pupil.ID] = []

  /// The versions that can't be read, whether or not they are current.
  ///
  /// The next version of a plan is saved on the number that is named here.
  public internal(set) var versions: [Version] = []

  /// The numbers of audit entries of which nobody can read what was done.
  ///
  /// ``DamageReportingStore/acceptDamage(reason:by:)`` makes them count as lost.
  public internal(set) var entries: [ClosedRange<Int>] = []

  /// The numbers of audit entries that are missing, or whose place in the trail can't be read.
  ///
  /// The place is the moment, the action, the commitment and the link. Nobody can accept this
  /// damage: only a backup brings the trail back. Of a file store they are among ``entries``.
  public internal(set) var brokenEntries: [ClosedRange<Int>] = []

  /// Whether the end of a file can't be read, so that nobody knows what stood there.
  public internal(set) var hasDamagedEnd = false

  /// Whether there is something that ``DamageReportingStore/acceptDamage(reason:by:)`` can
  /// accept.
  public var isAcceptable: Bool { !entries.isEmpty || hasDamagedEnd }

  /// Whether everything can be read.
  public var isEmpty: Bool {
    plans.isEmpty && pupils.isEmpty && versions.isEmpty && brokenEntries.isEmpty
      && !isAcceptable
  }
}
