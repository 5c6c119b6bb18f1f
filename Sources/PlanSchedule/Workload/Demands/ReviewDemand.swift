public import PlanModel

/// A review that needs a day, a time and people.
///
/// ```swift
/// var demand = ReviewDemand<LearningPlan>(
///   "plan-1",
///   from: "2026-10-05",
///   by: .law("2026-11-14"),
///   attending: ["senco", .oneOf(["teacher-3", "teacher-4"])]
/// )
/// demand.preferredDay = "2026-11-03"
/// demand.slots = 2
/// ```
///
/// ## Topics
///
/// ### Creating a demand
/// - ``init(_:from:by:attending:)``
///
/// ### When
/// - ``earliestDay``
/// - ``latest``
/// - ``preferredDay``
/// - ``noticeDays``
/// - ``slots``
///
/// ### Who and where
/// - ``mustAttend``
/// - ``shouldAttend``
/// - ``pupil``
/// - ``family``
/// - ``room``
///
/// ### Fairness
/// - ``timesMoved``
public struct ReviewDemand<Subject>: Hashable, Sendable, Identifiable {
  /// The identifier of what is reviewed, or of one review of it.
  public var id: Identifier<Subject>

  /// The earliest day.
  public var earliestDay: Day

  /// The latest day and on whose word it stands.
  public var latest: ReviewLimit

  /// The day that would suit best, `nil` if all are equal.
  public var preferredDay: Day?

  /// How many days before the review people are told: it is not laid earlier than so many
  /// days after today.
  public var noticeDays = 0

  /// How many slots the review takes, one after another; numbers under 1 count as 1.
  public var slots = 1

  /// Who must attend: one person of each choice.
  public var mustAttend: [AttendeeChoice]

  /// Who should attend, if they are free; the review is held without them if not.
  public var shouldAttend: [Attendee.ID] = []

  /// The pupil, `nil` while nobody has said.
  ///
  /// Reviews of one pupil never fall on the same slot, and are kept apart in the year.
  public var pupil: Pupil.ID?

  /// The pupil's family, `nil` while nobody has said.
  public var family: Family.ID?

  /// The kind of room that is needed, `nil` if any place will do.
  public var room: RoomKind?

  /// How often this review, or this pupil's, has been moved before.
  ///
  /// Whoever has been moved is moved less readily again.
  public var timesMoved = 0

  /// Creates a demand.
  ///
  /// - Parameters:
  ///   - id: The identifier of what is reviewed.
  ///   - earliestDay: The earliest day.
  ///   - latest: The latest day and on whose word it stands.
  ///   - mustAttend: Who must attend.
  public init(
    _ id: Identifier<Subject>,
    from earliestDay: Day,
    by latest: ReviewLimit,
    attending mustAttend: [AttendeeChoice]
  ) {
    self.id = id
    self.earliestDay = earliestDay
    self.latest = latest
    self.mustAttend = mustAttend
  }
}
