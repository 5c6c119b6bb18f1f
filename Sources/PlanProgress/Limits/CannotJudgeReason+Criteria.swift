extension CannotJudgeReason {
  /// A level is asked for, and nobody said what is seen at it.
  public static let descriptorMissing = Self(rawValue: "criterion.descriptorMissing")

  /// The baseline is a description in words, so there is no value from which to count.
  public static let baselineInWords = Self(rawValue: "baseline.words")

  /// The times measure different things: how long something lasts, how long until it
  /// begins, or how long between two times.
  public static let timedDifferently = Self(rawValue: "unit.timedDifferently")

  /// The reading lies outside the weeks, terms or half-terms of the school.
  public static let outsidePeriods = Self(rawValue: "period.outside")

  /// The school is closed on every day up to the due day.
  public static let noTeachingTime = Self(rawValue: "due.noTeachingTime")

  /// Nobody said how often it is measured.
  public static let scheduleMissing = Self(rawValue: "monitoring.scheduleMissing")
}
