extension ReviewCadence {
  /// Returns a cadence that counts calendar weeks, holidays included.
  ///
  /// The first review is so many weeks after the start.
  ///
  /// - Parameter weeks: The number of weeks from one review to the next, at least one.
  /// - Returns: The cadence.
  /// - Precondition: `weeks` is at least one.
  public static func every(weeks: Int) -> Self {
    precondition(weeks > 0, "a review cadence needs at least one week")
    return Self(pattern: .weeks(weeks))
  }

  /// Returns a cadence that counts only weeks in which the school is open on some day.
  ///
  /// Reviews fall on the weekday of the start. The week of the start is not counted, so
  /// without a holiday the days are those of ``every(weeks:)``.
  ///
  /// - Parameter teachingWeeks: The number of teaching weeks from one review to the next, at
  ///   least one.
  /// - Returns: The cadence.
  /// - Precondition: `teachingWeeks` is at least one.
  public static func every(teachingWeeks: Int) -> Self {
    precondition(teachingWeeks > 0, "a review cadence needs at least one week")
    return Self(pattern: .teachingWeeks(teachingWeeks))
  }

  /// Returns a cadence that counts only days on which the school is open.
  ///
  /// It is meant for what happens daily, such as a reading in each lesson. The first day is
  /// so many school days after the start.
  ///
  /// - Parameter schoolDays: The number of school days from one to the next, at least one.
  /// - Returns: The cadence.
  /// - Precondition: `schoolDays` is at least one.
  public static func every(schoolDays: Int) -> Self {
    precondition(schoolDays > 0, "a review cadence needs at least one school day")
    return Self(pattern: .schoolDays(schoolDays))
  }

  /// Returns a cadence that counts calendar months.
  ///
  /// Each review is counted from the start, so that monthly ones after 31 January fall on
  /// 28 February and 31 March.
  ///
  /// - Parameter months: The number of months from one review to the next, at least one.
  /// - Returns: The cadence.
  /// - Precondition: `months` is at least one.
  public static func every(months: Int) -> Self {
    precondition(months > 0, "a review cadence needs at least one month")
    return Self(pattern: .everyMonths(months))
  }

  /// Once a month, on the day of the month of the start.
  public static let monthly = every(months: 1)

  /// Every three months.
  public static let quarterly = every(months: 3)

  /// Every six months.
  ///
  /// An authority should consider reviewing the EHC plan of a child under five every three
  /// to six months (Code of Practice 9.178); see ``AdvisedCadence/underFive``.
  public static let halfYearly = every(months: 6)

  /// Once a year, on the anniversary of the start.
  ///
  /// A start on 29 February has its anniversary on 28 February in other years. This is a
  /// school's own rhythm, not the statutory clock of an EHC plan's annual review.
  public static let annually = Self(pattern: .annually)
}
