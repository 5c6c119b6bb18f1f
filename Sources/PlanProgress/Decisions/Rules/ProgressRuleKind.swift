/// What a rule of progress looks at.
///
/// The codes are open: a later version may know more of them. A rule of a kind that a
/// version does not know says so and nothing else.
public struct ProgressRuleKind: RawRepresentable, Hashable, Sendable {
  /// The code, such as `run`.
  public let rawValue: String

  /// Creates a kind; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `run`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Whether the sessions took place, which comes before all that is said of the pupil.
  public static let delivery = Self(rawValue: "delivery")

  /// Whether the last readings lie on one side of the aimline.
  public static let run = Self(rawValue: "run")

  /// Whether the range of the slope lies beside the rate needed.
  public static let trend = Self(rawValue: "trend")

  /// Where the level lies against the aim on one agreed day.
  public static let level = Self(rawValue: "level")

  /// When the value to reach would be reached, if the trend went on as it is.
  public static let projection = Self(rawValue: "projection")
}
