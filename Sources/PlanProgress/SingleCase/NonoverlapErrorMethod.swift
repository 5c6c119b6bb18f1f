/// How the standard error of the non-overlap of all pairs is found.
public struct NonoverlapErrorMethod: RawRepresentable, Hashable, Sendable {
  /// The code, such as `unbiased`.
  public let rawValue: String

  /// Creates a method; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `unbiased`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Right on average (Sen 1967; Mee 1990), the one that effect sizes carry.
  public static let unbiased = Self(rawValue: "unbiased")

  /// As Hanley and McNeil (1982) found it for medical tests.
  public static let hanley = Self(rawValue: "hanley")

  /// The error if the phases did not differ; it rests on the counts alone.
  public static let noDifference = Self(rawValue: "noDifference")
}
