public import PlanModel

/// Where a review stood in an earlier timetable.
public struct EarlierPlacement<Subject>: Hashable, Sendable, Identifiable {
  /// The identifier of the review.
  public var id: Identifier<Subject>

  /// The session.
  public var session: ReviewSession

  /// The first slot, counted from 1.
  public var firstSlot: Int

  /// The people who were to attend, so that the same can be asked again.
  public var attending: [Attendee.ID]

  /// The room, `nil` if none was needed.
  public var room: ReviewRoom.ID?

  /// Whether people have been invited, so that the review must not move.
  public var isInvited: Bool

  /// Creates an earlier placement.
  ///
  /// - Parameters:
  ///   - id: The identifier of the review.
  ///   - session: The session.
  ///   - firstSlot: The first slot, counted from 1.
  ///   - attending: The people who were to attend.
  ///   - room: The room.
  ///   - isInvited: Whether people have been invited, so that the review must not move.
  public init(
    _ id: Identifier<Subject>,
    _ session: ReviewSession,
    firstSlot: Int,
    attending: [Attendee.ID] = [],
    room: ReviewRoom.ID? = nil,
    isInvited: Bool = false
  ) {
    self.id = id
    self.session = session
    self.firstSlot = firstSlot
    self.attending = attending
    self.room = room
    self.isInvited = isInvited
  }
}
