public import PlanModel

/// The targets that follow each other one by one through a given one.
public struct TargetLine: Hashable, Sendable {
  /// How a line ends at one side.
  public struct End: RawRepresentable, Hashable, Sendable {
    /// The code of the end.
    public let rawValue: String

    /// Creates an end from its code.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// There is no further target.
    public static let open = Self(rawValue: "open")

    /// Several targets lie beyond, or beyond lies one with several on this side.
    public static let branch = Self(rawValue: "branch")

    /// The line comes back to where it began.
    public static let loop = Self(rawValue: "loop")
  }

  /// The targets, the earliest first.
  public let targets: [Target.ID]

  /// How the line ends before its first target.
  public let beginning: End

  /// How the line ends after its last target.
  public let end: End
}
