public import PlanModel

// Plain minutes and seconds are of whatever the target's measure times.
extension MeasureUnit {
  /// Seconds until something begins.
  public static let secondsToBegin = Self(rawValue: "secondsToBegin")

  /// Minutes until something begins.
  public static let minutesToBegin = Self(rawValue: "minutesToBegin")

  /// Seconds from one time to the next.
  public static let secondsBetween = Self(rawValue: "secondsBetween")

  /// Minutes from one time to the next.
  public static let minutesBetween = Self(rawValue: "minutesBetween")
}
