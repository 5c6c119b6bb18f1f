/// A part of a target that a draft holds.
///
/// ## Topics
///
/// ### Who does what
/// - ``verb``
/// - ``object``
/// - ``manner``
/// - ``condition``
///
/// ### How well
/// - ``criterion``
/// - ``direction``
/// - ``baseline``
/// - ``tool``
/// - ``frequency``
///
/// ### By when
/// - ``due``
///
/// ### All of them
/// - ``all``
public struct DraftField: RawRepresentable, Hashable, Sendable {
  /// The code, such as `criterion`.
  public let rawValue: String

  /// Creates a field; a code that no draft holds names nothing.
  ///
  /// - Parameter rawValue: The code, such as `criterion`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// When the target is due.
  public static let due = Self(rawValue: "due")

  /// The circumstances.
  public static let condition = Self(rawValue: "condition")

  /// What the pupil does.
  public static let verb = Self(rawValue: "verb")

  /// What it is done to or with.
  public static let object = Self(rawValue: "object")

  /// In which way it is done.
  public static let manner = Self(rawValue: "manner")

  /// How well, how often or how long.
  public static let criterion = Self(rawValue: "criterion")

  /// Which way is better.
  public static let direction = Self(rawValue: "direction")

  /// Where the pupil starts.
  public static let baseline = Self(rawValue: "baseline")

  /// What it is measured with.
  public static let tool = Self(rawValue: "tool")

  /// How often it is measured.
  public static let frequency = Self(rawValue: "frequency")

  /// Every field, in the order in which a statement is usually written.
  public static let all: [Self] = [
    .due, .condition, .verb, .object, .manner, .criterion, .direction, .baseline, .tool,
    .frequency,
  ]
}
