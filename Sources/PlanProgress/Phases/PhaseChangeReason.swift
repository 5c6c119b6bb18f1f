/// Why a new phase began.
///
/// The codes are open: a school may have reasons of its own.
public struct PhaseChangeReason: RawRepresentable, Hashable, Sendable {
  /// The code, such as `provision`.
  public let rawValue: String

  /// Creates a reason; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `provision`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Other provision began, or it ended.
  public static let provision = Self(rawValue: "provision")

  /// Another tool measures.
  public static let tool = Self(rawValue: "tool")

  /// Tasks of another level are set.
  public static let level = Self(rawValue: "level")

  /// Another person sets the tasks.
  public static let setter = Self(rawValue: "setter")

  /// The baseline was complete and work on the target began.
  public static let workBegan = Self(rawValue: "workBegan")

  /// Readings carry the name of another phase from here on.
  public static let renamed = Self(rawValue: "renamed")
}

extension PhaseChangeReason: CustomStringConvertible {
  /// The reason for people, as a clause without a full stop.
  public var description: String {
    switch self {
    case .provision: "the provision changed"
    case .tool: "another tool measured"
    case .level: "tasks of another level were set"
    case .setter: "another person set the tasks"
    case .workBegan: "work on the target began"
    case .renamed: "a new phase began"
    default: "something changed"
    }
  }
}
