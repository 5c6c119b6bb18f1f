public import PlanModel

/// What a file store can't read of a school.
///
/// It names plans, versions and pupils by opaque identifiers and quotes no content.
///
/// ## Topics
///
/// ### What is damaged
/// - ``isEmpty``
/// - ``isAcceptable``
/// - ``plans``
/// - ``pupils``
/// - ``versions``
/// - ``entries``
/// - ``hasDamagedEnd``
public struct FileStoreDamage: Hashable, Sendable {
  /// One version of a plan.
  public struct Version: Hashable, Sendable {
    /// The plan.
    public let plan: LearningPlan.ID

    /// The version of which the document can't be read.
    public let version: RecordVersion
  }

  /// The plans whose current version can't be read, in order.
  public internal(set) var plans: [LearningPlan.ID] = []

  /// The pupils that can't be read, in order.
  public internal(set) var pupils: [Pupil.ID] = []

  /// The versions whose documents can't be read, whether or not they are current.
  public internal(set) var versions: [Version] = []

  /// The numbers of audit entries that can't be read and may have changed anything.
  public internal(set) var entries: [ClosedRange<Int>] = []

  /// Whether the end of the log can't be read, so that nobody knows what stood there.
  public internal(set) var hasDamagedEnd = false

  /// Whether there is something that ``FilePlanStore/acceptDamage(reason:by:)`` can accept.
  public var isAcceptable: Bool { !entries.isEmpty || hasDamagedEnd }

  /// Whether everything can be read.
  public var isEmpty: Bool {
    plans.isEmpty && pupils.isEmpty && versions.isEmpty && !isAcceptable
  }
}
