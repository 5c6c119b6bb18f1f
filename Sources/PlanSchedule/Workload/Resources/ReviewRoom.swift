public import PlanModel

/// A room in which reviews are held, one at a time.
public struct ReviewRoom: Hashable, Sendable, Identifiable {
  /// The type of the identifier of a room.
  public typealias ID = Identifier<ReviewRoom>

  /// The identifier of the room.
  public var id: ID

  /// What the room is like; a room may be of several kinds.
  public var kinds: Set<RoomKind>

  /// The sessions in which the room is free for reviews.
  public var availability: Availability

  /// Creates a room.
  ///
  /// - Parameters:
  ///   - id: The identifier of the room.
  ///   - kinds: What the room is like.
  ///   - availability: The sessions in which the room is free for reviews.
  public init(
    _ id: ID,
    _ kinds: Set<RoomKind> = [.meeting],
    _ availability: Availability = .everySession
  ) {
    self.id = id
    self.kinds = kinds
    self.availability = availability
  }
}
