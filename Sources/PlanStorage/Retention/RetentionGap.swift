/// Why a period of keeping can't be worked out, or has not begun.
public struct RetentionGap: RawRepresentable, Hashable, Sendable {
  /// The code as it stands in reports.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// No rule of the schedule covers the plan, and the plan sets no last day.
  public static let noRule = Self(rawValue: "noRule")

  /// The plan names a rule that the schedule does not have.
  public static let unknownRule = Self(rawValue: "unknownRule")

  /// The rule counts from an event that this version does not know.
  public static let unknownStart = Self(rawValue: "unknownStart")

  /// What identifies the pupil is damaged and can't be read.
  public static let unreadablePupil = Self(rawValue: "unreadablePupil")

  /// What identifies the pupil is not kept here.
  public static let noPupil = Self(rawValue: "noPupil")

  /// The pupil's date of birth is not known.
  public static let noDateOfBirth = Self(rawValue: "noDateOfBirth")

  /// No placement of the pupil is known.
  public static let noPlacement = Self(rawValue: "noPlacement")

  /// The pupil is on roll, so that the period has not begun.
  public static let stillOnRoll = Self(rawValue: "stillOnRoll")

  /// The plan has no last day.
  public static let noPlanEnd = Self(rawValue: "noPlanEnd")

  /// No review of the plan was held.
  public static let noReview = Self(rawValue: "noReview")

  /// The period ends after the end of the calendar.
  public static let outsideCalendar = Self(rawValue: "outsideCalendar")

  /// The plan is damaged and can't be read.
  public static let unreadable = Self(rawValue: "unreadable")
}
