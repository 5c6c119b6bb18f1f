public import PlanModel

/// What there is too little of: a person's time, a room, or sessions of the whole school.
public struct ShortResource: Hashable, Sendable {
  /// The person, `nil` for a room or the school.
  public let attendee: Attendee.ID?

  /// The room, `nil` for a person or the school.
  public let room: ReviewRoom.ID?

  /// A person's time.
  ///
  /// - Parameter attendee: The person.
  /// - Returns: The resource.
  public static func attendee(_ attendee: Attendee.ID) -> Self {
    Self(attendee: attendee, room: nil)
  }

  /// A room.
  ///
  /// - Parameter room: The room.
  /// - Returns: The resource.
  public static func room(_ room: ReviewRoom.ID) -> Self {
    Self(attendee: nil, room: room)
  }

  /// The number of reviews that the whole school holds in a session.
  public static let school = Self(attendee: nil, room: nil)

  private init(attendee: Attendee.ID?, room: ReviewRoom.ID?) {
    self.attendee = attendee
    self.room = room
  }

  /// The resource in words, with a person named only if the caller does.
  func words(naming name: (Attendee.ID) -> String?) -> String {
    if let attendee { return name(attendee) ?? "somebody who must attend" }
    return room == nil ? "the school" : "a room"
  }
}
