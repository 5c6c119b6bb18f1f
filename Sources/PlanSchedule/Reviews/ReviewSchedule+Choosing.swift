public import PlanModel

extension ReviewSchedule {
  /// Returns the reviews held after one day and through another.
  ///
  /// Splitting a range at any day gives the same reviews, none lost and none twice.
  ///
  /// - Parameters:
  ///   - start: The day before the first that counts.
  ///   - end: The last day that counts.
  /// - Returns: The reviews in order of day, none if `end` is not after `start`.
  public func reviews(after start: Day, through end: Day) -> [PlannedReview] {
    guard start < end else { return [] }
    return Array(reviews(in: start + .days(1)...end))
  }

  /// The reviews in a range of days, both ends included.
  func reviews(in days: ClosedRange<Day>) -> ArraySlice<PlannedReview> {
    let first = reviews.firstPosition { $0.day >= days.lowerBound }
    let last = reviews.firstPosition { $0.day > days.upperBound }
    return reviews[first..<last]
  }

  /// Returns the reviews that stand in a state on a day.
  ///
  /// - Parameters:
  ///   - state: The state to look for.
  ///   - today: The day on which to look.
  ///   - window: How early a review is upcoming, and how late it is overdue.
  ///   - held: The occurrences whose reviews have been held, which are left out.
  /// - Returns: The reviews in order of day.
  public func reviews(
    _ state: ReviewState,
    asOf today: Day,
    window: ReviewWindow = ReviewWindow(),
    held: Set<ReviewOccurrence.ID> = []
  ) -> [PlannedReview] {
    reviews.filter {
      window.state(of: $0.day, asOf: today) == state && !$0.isHeld(in: held)
    }
  }

  /// Returns the next review on or after a day.
  ///
  /// - Parameters:
  ///   - today: The day from which to look, itself included.
  ///   - held: The occurrences whose reviews have been held, which are left out.
  /// - Returns: The review, or `nil` if none is to come.
  public func next(
    onOrAfter today: Day,
    held: Set<ReviewOccurrence.ID> = []
  ) -> PlannedReview? {
    reviews[reviews.firstPosition { $0.day >= today }...].first { !$0.isHeld(in: held) }
  }
}

extension PlannedReview {
  /// Whether the review is among those held, found by its identifier.
  func isHeld(in held: Set<ReviewOccurrence.ID>) -> Bool {
    !held.isEmpty && held.contains(id)
  }
}

// MARK: - Cadence

extension ReviewCadence {
  /// Returns the reviews of a plan in a range of days.
  ///
  /// Make a ``ReviewSchedule`` to see as well which reviews found no school day.
  ///
  /// - Parameters:
  ///   - start: The day from which to count, itself no review day.
  ///   - end: The last day that may be a review day.
  ///   - calendar: The school's calendar.
  ///   - movePolicy: Where reviews go when their day is not a school day.
  /// - Returns: The reviews in order of day, none if `end` is not after `start`.
  public func reviews(
    from start: Day,
    through end: Day,
    calendar: SchoolCalendar,
    movePolicy: MovePolicy = .before
  ) -> [PlannedReview] {
    ReviewSchedule(
      self,
      from: start,
      through: end,
      calendar: calendar,
      movePolicy: movePolicy
    ).reviews
  }
}
