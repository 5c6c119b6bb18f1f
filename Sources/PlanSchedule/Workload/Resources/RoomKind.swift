public import PlanModel

/// What a room is like, so that a review can ask for one of its kind.
///
/// ## Topics
///
/// ### Kinds
/// - ``meeting``
/// - ``quiet``
/// - ``stepFree``
/// - ``online``
public struct RoomKind: VocabularyCode {
  /// The code as it stands in documents, such as `meeting`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A room in which several people can meet.
  public static let meeting = Self(rawValue: "meeting")

  /// A room that is quiet and has little in it, for a pupil who takes part.
  public static let quiet = Self(rawValue: "quiet")

  /// A meeting room that can be reached without a step.
  public static let stepFree = Self(rawValue: "stepFree")

  /// A meeting by video, which needs a line rather than a room.
  public static let online = Self(rawValue: "online")
}

// MARK: - Vocabulary

extension RoomKind {
  /// The kinds that this library knows; a school may add its own.
  public static let vocabulary = Vocabulary<RoomKind>(
    id: "roomKind",
    title: "Kinds of room for a review",
    version: "1",
    status: .ownTerms,
    source: "LearningPlanKit",
    entries: [
      .init(.meeting, "Meeting room", aliases: ["Conference room"]),
      .init(.quiet, "Quiet room"),
      .init(.stepFree, "Step-free meeting room", aliases: ["Accessible room"]),
      .init(.online, "Video meeting", aliases: ["Online", "Video call"]),
    ]
  )
}
