/// The event from which a period of keeping is counted.
///
/// A start that this version does not know can't be worked out, and plans under its rule are
/// reported as not judged.
public struct RetentionStart: RawRepresentable, Hashable, Sendable {
  /// The code as it stands in reports and policies.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The pupil's date of birth.
  public static let dateOfBirth = Self(rawValue: "dateOfBirth")

  /// The last day on roll at the last school; it has not come while a placement is open.
  public static let leaving = Self(rawValue: "leaving")

  /// The last day of the plan's period.
  public static let planEnd = Self(rawValue: "planEnd")

  /// The day of the last review of the plan that was held.
  public static let lastReview = Self(rawValue: "lastReview")

  /// The day in UTC on which the plan was last changed.
  public static let lastChange = Self(rawValue: "lastChange")
}
