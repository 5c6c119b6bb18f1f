/// Where knowledge of growth comes from, the nearest to the pupil's school first.
public struct GrowthReferenceKind: RawRepresentable, Hashable, Sendable {
  /// The code, such as `localNorm`.
  public let rawValue: String

  /// Creates a kind; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `localNorm`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A norm of the school, its trust or its authority.
  public static let localNorm = Self(rawValue: "localNorm")

  /// A norm that came with the tool.
  public static let toolNorm = Self(rawValue: "toolNorm")

  /// How fast the pupil grew before.
  public static let ownRate = Self(rawValue: "ownRate")
}
