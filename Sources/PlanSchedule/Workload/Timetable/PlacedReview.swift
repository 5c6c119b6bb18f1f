public import PlanModel

/// A review with its session, its slots and its people.
public struct PlacedReview<Subject>: Hashable, Sendable, Identifiable {
  /// The identifier of the review.
  public let id: Identifier<Subject>

  /// The day and the part of the day.
  public let session: ReviewSession

  /// The slots that the review takes, counted from 1.
  public let slots: ClosedRange<Int>

  /// The people who attend, first those who must.
  public let attending: [Attendee.ID]

  /// The people who should attend and have no time then.
  public let absentees: [Attendee.ID]

  /// The room, `nil` if any place will do.
  public let room: ReviewRoom.ID?

  /// The latest day, and on whose word.
  public let limit: ReviewLimit

  /// Why this session.
  public let reason: PlacementReason

  /// The day.
  public var day: Day { session.day }

  /// Whether the review is after its latest day.
  ///
  /// Only a review to which people had been invited can be.
  public var isLate: Bool { day > limit.day }

  /// How many days there are left between the review and its latest day.
  public var daysInHand: Int { day.days(until: limit.day) }

  /// Why the review is on this day, in one sentence without a name.
  public var explanation: String {
    "\(session): \(reason.words(limit: limit, isLate: isLate))."
  }
}
