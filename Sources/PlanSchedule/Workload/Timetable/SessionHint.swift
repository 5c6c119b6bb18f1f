public import PlanModel

/// A session that would give a review its place, if one more person or room were free.
public struct SessionHint: Hashable, Sendable {
  /// The session.
  public let session: ReviewSession

  /// The people of whom one would have to be free, empty if a room is wanting.
  public let people: [Attendee.ID]

  /// The kind of room that would have to be free, `nil` if a person is wanting.
  public let room: RoomKind?

  /// How many slots, one after another, would have to be free.
  public let slots: Int

  /// Returns what would help in one sentence.
  ///
  /// - Parameter name: Gives the words for a person, such as "the SENCO"; people for whom
  ///   it gives `nil` are not named.
  /// - Returns: The sentence.
  public func explanation(
    naming name: (Attendee.ID) -> String? = { _ in nil }
  ) -> String {
    let names = people.compactMap(name)
    let who =
      if room != nil {
        "a room"
      } else if people.isEmpty {
        "the school"
      } else if names.isEmpty {
        "the one who must attend"
      } else {
        names.joined(separator: " or ")
      }
    let free = slots == 1 ? "one more slot" : "\(slots) more slots"
    return "It could be held on \(session), in the week of"
      + " \(session.day.onOrBefore(.monday)), if \(who) had \(free)."
  }
}
