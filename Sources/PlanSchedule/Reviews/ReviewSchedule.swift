public import PlanModel

/// The reviews of one plan, laid out over a school's calendar.
///
/// ```swift
/// let schedule = ReviewSchedule(
///   .every(teachingWeeks: 6),
///   from: "2026-09-09",
///   through: "2027-07-16",
///   calendar: calendar,
///   movePolicy: .before
/// )
/// schedule.reviews.map(\.day)
/// ```
///
/// The start is no review day: nothing has been tried yet. The end may be one. Each
/// occurrence whose nominal day lies in between is in exactly one place: a review, the
/// ``PlannedReview/alsoCovers`` of a review, or ``unplaced``.
///
/// A review never moves out of the schedule. Where its ``MovePolicy`` finds no school day
/// within, it goes the other way; where there is none either way, or the nominal day lies
/// outside the years that the calendar covers, it is unplaced.
///
/// ## Topics
///
/// ### Laying out reviews
/// - ``init(_:from:through:calendar:movePolicy:)``
/// - ``reviews``
/// - ``unplaced``
///
/// ### Choosing among them
/// - ``reviews(after:through:)``
/// - ``reviews(_:asOf:window:held:)``
public struct ReviewSchedule: Hashable, Sendable {
  /// How often the plan is looked at.
  public let cadence: ReviewCadence

  /// The day from which the cadence counts.
  public let start: Day

  /// The last day that may be a review day.
  public let end: Day

  /// Where reviews go when their day is not a school day.
  public let movePolicy: MovePolicy

  /// The reviews in order of day.
  public private(set) var reviews: [PlannedReview] = []

  /// The occurrences for which there is no school day.
  ///
  /// Give them a day by hand, or lay the schedule out again with a longer calendar.
  public private(set) var unplaced: [ReviewOccurrence] = []

  /// Lays out the reviews of a plan.
  ///
  /// - Parameters:
  ///   - cadence: How often the plan is looked at.
  ///   - start: The day from which to count, itself no review day.
  ///   - end: The last day that may be a review day; without effect before the start.
  ///   - calendar: The school's calendar.
  ///   - movePolicy: Where reviews go when their day is not a school day.
  public init(
    _ cadence: ReviewCadence,
    from start: Day,
    through end: Day,
    calendar: SchoolCalendar,
    movePolicy: MovePolicy = .before
  ) {
    self.cadence = cadence
    self.start = start
    self.end = end
    self.movePolicy = movePolicy
    let coverage = calendar.coverage
    for occurrence in cadence.occurrences(after: start, through: end, calendar: calendar)
    {
      place(occurrence, calendar, coverage)
    }
  }

  private mutating func place(
    _ occurrence: ReviewOccurrence,
    _ calendar: SchoolCalendar,
    _ coverage: ClosedRange<Day>?
  ) {
    let nominal = occurrence.nominalDay
    let reason = calendar.reasonClosed(on: nominal)
    guard reason != nil, movePolicy != .keep else {
      return append(occurrence, on: nominal, reason)
    }
    let before = calendar.previousSchoolDay(onOrBefore: nominal).flatMap {
      $0 > start ? $0 : nil
    }
    let after = calendar.nextSchoolDay(onOrAfter: nominal).flatMap {
      $0 <= end ? $0 : nil
    }
    guard coverage?.contains(nominal) == true,
      let day = choice(before: before, after: after, around: nominal)
    else {
      unplaced.append(occurrence)
      return
    }
    append(
      occurrence,
      on: day,
      reason,
      wentOtherWay: wentOtherWay(from: nominal, to: day)
    )
  }

  private func choice(before: Day?, after: Day?, around nominal: Day) -> Day? {
    guard let before, let after else { return before ?? after }
    switch movePolicy.direction {
    case .before: return before
    case .after: return after
    case .nearest, .keep:
      let isNearer = nominal.days(until: after) < before.days(until: nominal)
      return isNearer ? after : before
    }
  }

  private func wentOtherWay(from nominal: Day, to day: Day) -> Bool {
    switch movePolicy.direction {
    case .before: day > nominal
    case .after: day < nominal
    case .nearest, .keep: false
    }
  }

  private mutating func append(
    _ occurrence: ReviewOccurrence,
    on day: Day,
    _ reason: ClosedReason?,
    wentOtherWay: Bool = false
  ) {
    // At most one review for each purpose shares a day, so the search is short.
    var index = reviews.endIndex - 1
    while index >= 0, reviews[index].day == day {
      if reviews[index].purpose == occurrence.purpose {
        reviews[index].alsoCovers.append(occurrence)
        return
      }
      index -= 1
    }
    let review = PlannedReview(
      occurrence: occurrence,
      day: day,
      closedReason: reason,
      wentOtherWay: wentOtherWay
    )
    reviews.append(review)
  }
}

// MARK: - Choosing

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
      window.state(of: $0.day, asOf: today) == state && !held.contains($0.id)
    }
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
