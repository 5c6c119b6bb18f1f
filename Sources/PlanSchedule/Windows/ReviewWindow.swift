public import PlanModel

/// How early a review counts as upcoming, and how late as overdue.
public struct ReviewWindow: Hashable, Sendable {
  /// The number of days before a review from which it is upcoming.
  public var noticeDays: Int

  /// The number of days after a review's day on which it is still due.
  public var toleranceDays: Int

  /// Creates a window; the numbers are a school's choice, not the law's.
  ///
  /// - Parameters:
  ///   - noticeDays: The days of notice; zero or fewer for no upcoming reviews.
  ///   - toleranceDays: The days of tolerance; zero for overdue on the next day.
  public init(noticeDays: Int = 14, toleranceDays: Int = 7) {
    self.noticeDays = noticeDays
    self.toleranceDays = toleranceDays
  }

  /// Returns where a review that has not been held stands.
  ///
  /// - Parameters:
  ///   - reviewDay: The day of the review.
  ///   - today: The day on which to look.
  /// - Returns: The state; on the day itself always ``ReviewState/due``.
  public func state(of reviewDay: Day, asOf today: Day) -> ReviewState {
    let ahead = today.days(until: reviewDay)
    if ahead > 0 { return ahead <= noticeDays ? .upcoming : .later }
    return -ahead <= max(0, toleranceDays) ? .due : .overdue
  }
}

extension PlannedReview {
  /// Returns where the review stands, if it has not been held.
  ///
  /// - Parameters:
  ///   - today: The day on which to look.
  ///   - window: How early a review is upcoming, and how late it is overdue.
  /// - Returns: The state.
  public func state(
    asOf today: Day,
    window: ReviewWindow = ReviewWindow()
  ) -> ReviewState {
    window.state(of: day, asOf: today)
  }
}
