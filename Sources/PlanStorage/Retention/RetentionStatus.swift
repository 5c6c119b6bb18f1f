/// Where a plan stands under a policy of keeping.
public struct RetentionStatus: RawRepresentable, Hashable, Sendable {
  /// The code as it stands in reports.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The period is over; a person may now decide to erase.
  public static let due = Self(rawValue: "due")

  /// The period runs, or has not begun.
  public static let kept = Self(rawValue: "kept")

  /// A legal hold stops erasure, whether the period is over or not.
  public static let onHold = Self(rawValue: "onHold")

  /// It can't be worked out; the gap says why.
  public static let notJudged = Self(rawValue: "notJudged")
}
