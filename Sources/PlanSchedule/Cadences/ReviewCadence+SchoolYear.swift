import PlanModel

extension ReviewCadence {
  /// Once a term, on the ``HalfTerm/reviewDay`` of the term's last part.
  ///
  /// A school should meet parents at least three times a year (Code of Practice 6.65).
  public static let termly = Self(pattern: .termly)

  /// Twice a term, on the ``HalfTerm/reviewDay`` of each part of a term.
  public static let halfTermly = Self(pattern: .halfTermly)

  /// Returns a cadence of a few reviews a school year, spread evenly over its teaching.
  ///
  /// The weekdays between holidays are parted into stretches of equal length, and a review
  /// falls at the end of each: on the Wednesday of the last week whose five weekdays all
  /// belong to the stretch; without such a week, on its last weekday. Only terms and half-term
  /// holidays count, so a snow day does not shift the pattern. The school year begins in
  /// August, because a first term may.
  ///
  /// With three equal terms, `timesAYear(3)` gives the days of ``termly``; with terms of
  /// unequal length it keeps the stretches equal.
  ///
  /// - Parameter count: The number of reviews a year, 1 to 12.
  /// - Returns: The cadence.
  /// - Precondition: `count` is 1 to 12.
  public static func timesAYear(_ count: Int) -> Self {
    precondition(1...12 ~= count, "a school year has 1 to 12 reviews")
    return Self(pattern: .timesAYear(count))
  }

  /// Returns a cadence of two plans a year, each written in one month and reviewed in
  /// another.
  ///
  /// Plans written in September and March are reviewed in February and July. The nominal day
  /// is the second Wednesday of the month, which is mostly clear of the holidays at the ends
  /// of months. A month may be in both sets.
  ///
  /// - Parameters:
  ///   - writing: The months in which plans are written.
  ///   - reviewing: The months in which plans are reviewed.
  /// - Returns: The cadence.
  public static func twiceYearly(writing: MonthSet, reviewing: MonthSet) -> Self {
    Self(pattern: .months(writing: writing, reviewing: reviewing))
  }

  /// Returns a cadence of one review at each point of transition in a pupil's school years.
  ///
  /// The nominal day is the second Wednesday of the month that the point names, in the
  /// academic year in which the pupil is in the point's year group. Points that fall in one
  /// month are one review.
  ///
  /// - Parameters:
  ///   - points: The points that concern the pupil.
  ///   - years: The pupil's school years.
  /// - Returns: The cadence.
  public static func atTransitions(
    _ points: [TransitionPoint] = TransitionPoint.common,
    of years: PupilYears
  ) -> Self {
    let months = points.compactMap { point in
      years.academicYear(of: point.yearGroup).flatMap(point.firstOfMonth)
    }
    return Self(pattern: .transitions(Set(months).sorted()))
  }
}
