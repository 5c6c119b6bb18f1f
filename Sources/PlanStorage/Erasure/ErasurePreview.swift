public import PlanModel

/// What an erasure of a pupil would take away, in numbers only, and what stands against it.
///
/// Nothing is changed by asking. A store does not know about legal holds: whoever erases
/// looks at ``isOnHold`` first.
///
/// ## Topics
///
/// ### What would be gone
/// - ``plans``
/// - ``versions``
/// - ``identity``
/// - ``entries``
///
/// ### What stays
/// - ``files``
///
/// ### What stands against it
/// - ``isOnHold``
/// - ``heldPlans``
/// - ``unreadablePlans``
public struct ErasurePreview: Hashable, Sendable {
  /// The pupil.
  public let pupil: Pupil.ID

  /// The number of plans, current or deleted, that would be gone: those whose last saved
  /// version is for the pupil.
  public internal(set) var plans = 0

  /// The number of versions that would be gone, deletions included.
  ///
  /// Besides those of the plans these are the versions for the pupil of plans that were
  /// since corrected to be another pupil's.
  public internal(set) var versions = 0

  /// Whether what identifies the pupil is kept here and would be gone.
  public internal(set) var identity = false

  /// The number of entries of the audit trail that would lose their contents.
  public internal(set) var entries = 0

  /// The number of files that the last versions of the plans and the pupil's record point
  /// to.
  ///
  /// They lie outside the store and stay until whoever keeps them erases them.
  public internal(set) var files = 0

  /// Plans that say of themselves that they are on hold, by their last version.
  public internal(set) var heldPlans: [LearningPlan.ID] = []

  /// Plans that can't be read, so that nobody knows whether they are on hold.
  public internal(set) var unreadablePlans: [LearningPlan.ID] = []

  /// Whether the pupil is under a hold of the school's schedule.
  public let isPupilHeld: Bool

  /// Whether a hold stands against erasing, or may do so.
  public var isOnHold: Bool {
    isPupilHeld || !heldPlans.isEmpty || !unreadablePlans.isEmpty
  }

  /// Whether nothing is kept of the pupil.
  public var isEmpty: Bool { plans == 0 && !identity && entries == 0 }

  init(of pupil: Pupil.ID, isPupilHeld: Bool) {
    self.pupil = pupil
    self.isPupilHeld = isPupilHeld
  }
}
